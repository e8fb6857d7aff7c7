package vn.sontm.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontm.report.document.Page;

/**
 * Fills pages with boxes. Boxes that keep with their next one form a chain, and a chain moves to the next page whole. Only
 * large shapes (groups of many rows) may begin on one page and go on, between two rows, on the next.
 */
final class Paginator {
    /** With less room than this left, a large shape begins on a new page. */
    private static final double LEAST_BEGINNING = Points.of(40);
    /** Shapes above this share of a page are large: moving them whole would leave pages half empty. */
    private static final double LARGE = 0.25;

    private final Sheets sheets;
    private final double left;
    private final double top;
    private final double bottom;

    private Canvas canvas;
    private double y;
    private boolean fresh;

    private Paginator(Page page, Sheets sheets) {
        this.sheets = sheets;
        this.left = Points.of(page.margins().left());
        this.top = Points.of(page.margins().top());
        this.bottom = Points.of(page.height() - page.margins().bottom());
        this.canvas = sheets.next();
        this.y = top;
        this.fresh = true;
    }

    /** Lays the boxes out on as many new pages as they need, at least one. */
    static void fill(Page page, List<Box> boxes, Sheets sheets) {
        var paginator = new Paginator(page, sheets);
        var chain = new ArrayList<Box>();
        for (var box : boxes) {
            chain.add(box);
            if (!box.keepsWithNext()) {
                paginator.place(chain);
                chain.clear();
            }
        }
        paginator.place(chain);
    }

    private void place(List<Box> chain) {
        if (chain.isEmpty()) {
            return;
        }
        var fitsPage = height(chain, true) <= bottom - top;
        var large = chain.stream().filter(this::large).findFirst().map(chain::indexOf);
        if (height(chain, fresh) <= bottom - y) {
            chain.forEach(this::draw);
        } else if (large.isPresent() && (!fitsPage || large.get() == chain.size() - 1)) {
            placeAround(chain, large.get());
        } else if (fitsPage || chain.size() == 1) {
            begin(chain.getFirst());
            chain.forEach(this::draw);
        } else {
            placeEnd(chain);
        }
    }

    /**
     * Of a chain that is higher than a page, the end stays together: sums, notes and signature. A title stays with the first
     * row below it.
     */
    private void placeEnd(List<Box> chain) {
        var begin = Math.min(chain.size() - 1, firstRow(chain) + 1);
        while (begin < chain.size() - 1 && height(chain.subList(begin, chain.size()), true) > bottom - top) {
            begin++;
        }
        place(chain.subList(0, begin));
        place(chain.subList(begin, chain.size()));
    }

    private static int firstRow(List<Box> chain) {
        return (int) chain.stream().takeWhile(box -> box.head().isEmpty()).count() % chain.size();
    }

    /** What stands above the large shape stays with its first rows; what stands below it makes a chain of its own. */
    private void placeAround(List<Box> chain, int large) {
        var above = chain.subList(0, large);
        var room =
                bottom - y - above.stream().mapToDouble(Paginator::fullHeight).sum();
        if (!fresh && room < LEAST_BEGINNING) {
            begin(chain.getFirst());
        }
        above.forEach(this::draw);
        divide(chain.get(large));
        place(chain.subList(large + 1, chain.size()));
    }

    private void divide(Box box) {
        var rest = box;
        while (fullHeight(rest) > bottom - y) {
            var room = bottom - y - (fresh ? 0 : rest.gap());
            var shape = rest.shape();
            var cut = shape.divide(room).or(() -> fresh ? shape.force(room) : Optional.empty());
            if (cut.isEmpty() && fresh) {
                break; // it can neither move nor be cut: better over the margin than lost
            }
            if (cut.isPresent()) {
                draw(rest.showing(cut.get().first()));
                rest = rest.showing(cut.get().rest());
            }
            begin(rest);
        }
        draw(rest);
    }

    private boolean large(Box box) {
        var height = box.shape().height();
        var page = bottom - top;
        return height > page * LARGE && box.shape().divide(page).isPresent() || height > page - headHeight(box);
    }

    private static double fullHeight(Box box) {
        return box.gap() + box.shape().height();
    }

    private double height(List<Box> chain, boolean atTop) {
        var height = chain.stream().mapToDouble(Paginator::fullHeight).sum();
        return atTop ? height - chain.getFirst().gap() + headHeight(chain.getFirst()) : height;
    }

    private void begin(Box first) {
        canvas = sheets.next();
        y = top;
        fresh = true;
        first.head().ifPresent(head -> {
            canvas.artifact(() -> head.draw(canvas, left, y));
            y += head.height();
        });
    }

    private void draw(Box box) {
        y += fresh ? 0 : box.gap();
        var at = y;
        box.bookmark().ifPresent(bookmark -> sheets.bookmark(bookmark, at));
        box.shape().draw(canvas, left, y);
        y += box.shape().height();
        fresh = false;
    }

    private static double headHeight(Box box) {
        return box.head().map(Shape::height).orElse(0.0);
    }
}
