package vn.sontm.report.form;

import java.util.List;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.programme.assessment.UnitStatus;
import vn.sontm.report.document.Block;
import vn.sontm.report.document.Part;

/** Plan and progress by criterion: of one unit when the request has one, else of the office over all its units. */
final class CriteriaProgress implements Layout {
    @Override
    public List<Part> parts(Filling filling) {
        var request = filling.request();
        var set = filling.set();
        var view = request.unit()
                .map(unit -> ofUnit(request, unit, set))
                .or(() -> request.office().map(office -> new OfficeProgress(request, Population.of(office, set), set)))
                .orElseThrow(() -> filling.notHere("report.needs.any"));
        var named = filling.with(
                "set", view.sets().isEmpty() ? "" : view.sets().getFirst().name());
        return List.of(named.part(filling.form().part("head").text("label"), blocks(named, view)));
    }

    private static List<Block> blocks(Filling filling, ProgressView view) {
        var paper = new PaperBlocks(filling);
        var table =
                new ProgressTable(filling, view, filling.form().columns(), WorkOrigins.of(filling.request())).table();
        return paper.sheet(table);
    }

    private static ProgressView ofUnit(FormRequest request, UnitStatus unit, String set) {
        var status = unit.sets().stream()
                .filter(known -> known.id().equals(set) && !known.subjects().isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refusal(ErrorCode.SET_UNKNOWN, set));
        return new UnitProgress(request, unit, status);
    }
}
