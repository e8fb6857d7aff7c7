package vn.sontm.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sontm.exchange.District.figure;
import static vn.sontm.exchange.District.receive;
import static vn.sontm.testkit.Offices.unit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.programme.assessment.Verdict;
import vn.sontm.programme.calendar.Period;
import vn.sontm.programme.register.RegisterKind;
import vn.sontm.programme.register.Registers;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.Conclusions;
import vn.sontm.workspace.Submissions;
import vn.sontm.workspace.Workspace;

/** A district that has worked for a while, and a province that comes later. */
abstract class AdoptedDistrict {
    static final Period JUNE = Period.parse("2024-06");

    @TempDir
    Path folder;

    District district;
    Workspace office;
    Workspace commune;
    Workspace province;

    /** The district has worked for a while: a commune enrolled, a figure, June handed in, locked and concluded on. */
    @BeforeEach
    void open() {
        district = new District(folder);
        office = district.office;
        commune = district.commune("cao-lau");
        commune.append(List.of(figure("cao-lau", "xa/2.1", "45")));
        new Submissions(commune).submit(JUNE, LocalDate.of(2024, 6, 15));
        receive(office, district.send(commune, "cao-loc"));
        new Submissions(office).lock("cao-lau", JUNE);
        new Conclusions(office).conclude("cao-lau", "xa/2", JUNE, Verdict.MET, "");
        province = province("tinh", "lang-son", "Lạng Sơn");
    }

    final Workspace province(String name, String unit, String called) {
        var made = Workspace.createOffice(folder.resolve(name), unit, Offices.environment(name));
        made.append(List.of(
                unit(unit, called, "tỉnh", "province", ""),
                unit("cao-loc", "Cao Lộc", "huyện", "district", unit),
                unit("cao-lau", "Cao Lâu", "xã", "commune", "cao-loc"),
                unit("tan-lien", "Tân Liên", "xã", "commune", "cao-loc")));
        return made;
    }

    @AfterEach
    void close() {
        province.close();
        district.close();
    }

    final Path invitation(Workspace from) {
        var invitations = new Invitations(from);
        return invitations.write(invitations.request("cao-loc"), district.stick);
    }

    static String digits(Workspace of) {
        return new OwnEnrolment(of).officeCode().orElseThrow();
    }

    final void joins(Workspace lower) {
        new Adoptions(lower).adopt(invitation(province), digits(province));
        var file = district.send(lower, "lang-son");
        var code = new OwnEnrolment(lower).askingCode().orElseThrow();
        assertThat(receive(province, file).outcome()).isEqualTo(Outcome.HELD);
        assertThat(new Inbox(province).enrol(file, code).outcome()).isEqualTo(Outcome.MERGED);
        receive(lower, district.send(province, "cao-loc"));
        assertThat(new OwnEnrolment(lower).askingCode()).isEmpty();
    }

    static String locked(Workspace at) {
        return value(at.periods().ofUnit("cao-lau", JUNE));
    }

    static String value(Registers registers) {
        return registers.ofUnit(RegisterKind.VALUE, "cao-lau").stream()
                .map(entry -> entry.content().path("value").asText())
                .findFirst()
                .orElse("không có gì");
    }
}
