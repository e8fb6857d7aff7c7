package vn.sontm.programme.check.text;

import java.util.regex.Pattern;
import vn.sontm.base.VietnameseText;

/** Decides from the words around a list what is asked of its communes. */
final class Aims {
    private static final Pattern ATTAIN =
            Pattern.compile("(?iu)\\W{0,3}(?:phấn đấu |sẽ |được công nhận )?(?:đạt|hoàn thành)(?!\\p{L}).*");
    private static final Pattern CONSOLIDATE =
            Pattern.compile("(?iu)\\W{0,3}(?:tiếp tục |thực hiện |phấn đấu )?củng cố.*");
    private static final Pattern MAINTAIN = Pattern.compile("(?iu)\\W{0,3}(?:tiếp tục )?duy trì.*");

    private Aims() {}

    static Aim of(UnitList list, Span piece, boolean raised) {
        var after = list.after(Math.max(0, Math.min(60, piece.to() - list.head().to())));
        if (CONSOLIDATE.matcher(after).matches()) {
            return Aim.CONSOLIDATE;
        }
        if (MAINTAIN.matcher(after).matches()) {
            return Aim.MAINTAIN;
        }
        if (ATTAIN.matcher(after).matches()
                && (list.count().isPresent() || after.contains("chuẩn") || after.contains("tiêu chí"))) {
            return Aim.ATTAIN;
        }
        return before(list, raised);
    }

    private static Aim before(UnitList list, boolean raised) {
        var words = (lastWords(list) + list.between()).toLowerCase(VietnameseText.LOCALE);
        var consolidate = words.lastIndexOf("củng cố");
        var attain = Math.max(words.lastIndexOf("đạt"), words.lastIndexOf("có thêm"));
        if (consolidate > attain && list.count().isPresent()) {
            return Aim.CONSOLIDATE;
        }
        if (words.contains("duy trì") && attain < 0) {
            return Aim.MAINTAIN;
        }
        return list.count().isPresent() && (raised || list.between().contains("đạt")) ? Aim.ATTAIN : Aim.OTHER;
    }

    /** The words before the number, back to the last comma. */
    private static String lastWords(UnitList list) {
        var before = list.head().before(40);
        return before.substring(before.lastIndexOf(',') + 1);
    }
}
