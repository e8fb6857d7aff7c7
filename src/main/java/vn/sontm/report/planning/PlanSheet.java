package vn.sontm.report.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Messages;
import vn.sontm.base.Refusal;
import vn.sontm.programme.plan.Plan;
import vn.sontm.programme.plan.PlanNow;
import vn.sontm.programme.register.Registers;
import vn.sontm.report.document.Properties;
import vn.sontm.report.workbook.Book;
import vn.sontm.report.workbook.BookWriter;
import vn.sontm.workspace.Plans;
import vn.sontm.workspace.StartStates;
import vn.sontm.workspace.Workspace;

/**
 * A plan as a spreadsheet: out with everything that it states, back with whatever an office changed, first as a preview of
 * every cell that differs, then all that can be taken.
 */
public final class PlanSheet {
    private static final String KIND = "ke-hoach";
    private static final int VERSION = 1;
    private static final String PLAN = "plan";

    private final Workspace workspace;
    private final Registers registers;

    /** Of the plans in force. */
    public PlanSheet(Workspace workspace) {
        this(workspace, workspace.registers());
    }

    /** @param registers in which the plan is found: those of a draft, as if it were published */
    public PlanSheet(Workspace workspace, Registers registers) {
        this.workspace = workspace;
        this.registers = registers;
    }

    /** Refuses with {@link ErrorCode#PLAN_MISSING}. */
    public byte[] write(String plan) {
        var picture = picture(plan);
        var head = picture.plan().head();
        var created = ZonedDateTime.now(workspace.environment().clock());
        var book = new BookWriter(
                new Properties(KIND, head.title(), head.issuer(), created), VERSION, Map.of(PLAN, head.id()));
        PlanTables.of(picture).forEach(table -> new PlanSheetWriter(table, head.title()).write(book));
        return book.bytes();
    }

    /**
     * What a file would change. Refuses as {@link Book#read} does, with {@link ErrorCode#SHEET_UNKNOWN} what is no plan's
     * file, and with {@link ErrorCode#PLAN_MISSING} that of a plan that is not known here.
     */
    public PlanPreview read(byte[] file) {
        var book = Book.read(file);
        if (!book.is(KIND, VERSION)) {
            throw new Refusal(ErrorCode.SHEET_UNKNOWN, Messages.text("planning.file"));
        }
        var plan = book.mark(PLAN).orElse("");
        var tables = PlanTables.of(picture(plan));
        return new PlanPreview(
                plan,
                tables.stream().flatMap(table -> cells(book, table).stream()).toList());
    }

    private static List<PlanCell> cells(Book book, PlanTable table) {
        return PlanSheetReader.headings(table).find(book).stream()
                .map(found -> new PlanSheetReader(table, found))
                .filter(PlanSheetReader::isOurs)
                .flatMap(reader -> reader.cells().stream())
                .toList();
    }

    /**
     * Takes what the preview takes. The preview comes back as it turned out: what the plan or the ledger declined is refused
     * in it. Refuses with {@link ErrorCode#PLAN_MISSING} and, at any workspace but the office's, with
     * {@link ErrorCode#NOT_AUTHORISED}.
     */
    public PlanPreview apply(PlanPreview preview) {
        var picture = picture(preview.plan());
        var cells = new ArrayList<PlanCell>();
        stated(preview).forEach(cell -> cells.add(start(picture, cell)));
        return new PlanPreview(preview.plan(), cells);
    }

    private List<PlanCell> stated(PlanPreview preview) {
        if (!StatedEdits.any(preview.differing())) {
            return preview.differing();
        }
        var plan = PlanNow.of(registers, preview.plan()).orElseThrow();
        plan.remove("starts"); // entered beside the plan
        var edits = StatedEdits.of(plan, preview.differing());
        new Plans(workspace).take(edits.plan());
        return edits.cells();
    }

    /** A draft with what the preview changes in it, and the preview as it turned out. */
    public record Drafted(ObjectNode plan, PlanPreview preview) {}

    /** Puts what the preview takes into a draft, starting states as well; nothing is published. */
    public static Drafted draft(ObjectNode plan, PlanPreview preview) {
        var cells = preview.differing().stream().map(PlanCell::stated).toList();
        var edits = StatedEdits.of(plan, cells);
        return new Drafted(edits.plan(), new PlanPreview(preview.plan(), edits.cells()));
    }

    private PlanCell start(PlanPicture picture, PlanCell cell) {
        if (cell.edit().orElse(null) instanceof PlanEdit.Started started) {
            try {
                new StartStates(workspace).enter(picture.year(), List.of(started.start()));
            } catch (Refusal refusal) {
                return cell.refused(refusal.getMessage());
            }
        }
        return cell;
    }

    private PlanPicture picture(String id) {
        return Optional.of(id)
                .flatMap(known -> Plan.from(registers, known))
                .map(plan -> new PlanPicture(plan, registers))
                .orElseThrow(() -> new Refusal(ErrorCode.PLAN_MISSING));
    }
}
