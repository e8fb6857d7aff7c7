package vn.sontm.ui.appraisal;

/** Which cases of a criterion are listed. */
enum AppraisalFilter {
    WAITING("waiting") {
        @Override
        boolean takes(AppraisalFacts.Case item) {
            return item.isWaiting();
        }
    },
    CONCLUDED("concluded") {
        @Override
        boolean takes(AppraisalFacts.Case item) {
            return item.own().isPresent();
        }
    },
    DIFFERS("differs") {
        @Override
        boolean takes(AppraisalFacts.Case item) {
            return item.differs();
        }
    },
    ALL("all") {
        @Override
        boolean takes(AppraisalFacts.Case item) {
            return true;
        }
    };

    private final String key;

    AppraisalFilter(String key) {
        this.key = key;
    }

    abstract boolean takes(AppraisalFacts.Case item);

    String title(Voice voice) {
        return voice.text("filter." + key);
    }
}
