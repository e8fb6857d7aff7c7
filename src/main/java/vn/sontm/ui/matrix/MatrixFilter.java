package vn.sontm.ui.matrix;

import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.Verdict;

/** Which units are shown: those with at least one such cell. */
enum MatrixFilter {
    ALL("all") {
        @Override
        boolean takes(Mark mark) {
            return true;
        }
    },
    ATTAIN("attain") {
        @Override
        boolean takes(Mark mark) {
            return mark.attain() && mark.verdict() != Verdict.MET;
        }
    },
    NO_DATA("no-data") {
        @Override
        boolean takes(Mark mark) {
            return mark.verdict() == Verdict.NO_DATA;
        }
    },
    DIFFERS("differs") {
        @Override
        boolean takes(Mark mark) {
            return mark.differs();
        }
    },
    CONFLICTING("conflict") {
        @Override
        boolean takes(Mark mark) {
            return mark.conflicting();
        }
    };

    private final String key;

    MatrixFilter(String key) {
        this.key = key;
    }

    abstract boolean takes(Mark mark);

    String title() {
        return Messages.text("matrix.filter." + key);
    }
}
