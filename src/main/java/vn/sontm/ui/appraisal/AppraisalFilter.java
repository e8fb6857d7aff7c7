package vn.sontm.ui.appraisal;

import vn.sontm.base.Messages;

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
            return item.status().concluded().isPresent();
        }
    },
    DIFFERS("differs") {
        @Override
        boolean takes(AppraisalFacts.Case item) {
            return item.status().differs();
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

    String title() {
        return Messages.text("appraisal.filter." + key);
    }
}
