package vn.sontm.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.sontm.base.Messages;
import vn.sontm.programme.assessment.CriterionStatus;
import vn.sontm.ui.common.Parts;
import vn.sontm.ui.common.VerdictMark;

/**
 * What a difference between two periods is made of: what came to a total, and what fell out of it.
 *
 * @param then the period that is compared with
 * @param way to the cells
 */
record MovePart(Compared then, MatrixWay way) {
    /** One criterion of one unit that only one of the two periods counts. */
    private record Move(String subject, String name, CriterionStatus before, CriterionStatus now) {
        boolean gained() {
            return now.counts() && !before.counts();
        }

        boolean lost() {
            return before.counts() && !now.counts();
        }
    }

    /** The units that came to the total of a criterion, and those that fell out. */
    List<Node> criterion(List<MatrixLine> lines, int number) {
        return parts(lines.stream()
                .flatMap(line -> line.member().subject().criterion(number).stream()
                        .flatMap(now -> move(line, line.name(), now).stream()))
                .toList());
    }

    /** The criteria that came to what is counted of a unit, and those that fell out. */
    List<Node> line(MatrixLine line) {
        return parts(line.member().subject().criteria().stream()
                .flatMap(now -> move(line, TotalPart.name(now), now).stream())
                .toList());
    }

    private Optional<Move> move(MatrixLine line, String name, CriterionStatus now) {
        var subject = line.member().subject().subject();
        return then.member(subject)
                .flatMap(member -> member.subject().criterion(now.number()))
                .map(before -> new Move(subject, name, before, now));
    }

    private List<Node> parts(List<Move> moves) {
        return Stream.concat(
                        group("gained", moves.stream().filter(Move::gained).toList()),
                        group("lost", moves.stream().filter(Move::lost).toList()))
                .toList();
    }

    private Stream<Node> group(String kind, List<Move> moves) {
        if (moves.isEmpty()) {
            return Stream.empty();
        }
        var parts = new ArrayList<Node>();
        parts.add(Parts.wrapped(
                Messages.text("matrix.total." + kind, then.period().label(), moves.size()), "medium"));
        for (var move : moves) {
            parts.add(row(move, kind + "-" + (parts.size() - 1)));
        }
        return parts.stream();
    }

    private Node row(Move move, String id) {
        Region name = Parts.link(
                move.name(), () -> way.cell(move.subject(), move.now().number()));
        name.setId(id);
        name.getStyleClass().add("plain");
        name.setMinWidth(0);
        var words = new HBox(
                6,
                VerdictMark.brief(move.before().verdict()),
                Parts.label("→", "muted"),
                VerdictMark.brief(move.now().verdict()));
        words.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(6, name, Parts.filler(), words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
