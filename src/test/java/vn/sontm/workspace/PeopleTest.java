package vn.sontm.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontm.base.ErrorCode;
import vn.sontm.base.Refusal;
import vn.sontm.testkit.Offices;
import vn.sontm.workspace.People.Person;

@DisplayName("The people of a PC")
class PeopleTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("whoever wrote last goes on writing after the program was closed")
    void remembersTheWriter() {
        try (var office = Offices.office(folder)) {
            new People(office).add(" Nông Văn Tú ", "Phó Chánh Văn phòng");
            office.writeAs("Nông Văn Tú");
        }
        try (var office = Workspace.open(folder, Offices.environment("user"))) {
            new People(office).resume();
            assertThat(office.author()).isEqualTo("Nông Văn Tú");
            assertThat(new People(office).list())
                    .contains(new Person("Nông Văn Tú", "Phó Chánh Văn phòng", true, false, 0));
        }
    }

    @Test
    @DisplayName("adding somebody changes neither who writes nor anybody else; a known name gets the new role")
    void addsWithoutChoosing() {
        try (var office = Offices.office(folder)) {
            var people = new People(office);
            var before = office.author();
            people.add("Nông Văn Tú", "");
            people.add("Nông Văn Tú", "văn thư");
            assertThat(office.author()).isEqualTo(before);
            assertThat(people.list())
                    .filteredOn(person -> !person.writes())
                    .containsExactly(new Person("Nông Văn Tú", "văn thư", false, false, 0));
        }
    }

    @Test
    @DisplayName("nobody without a name, no endless name")
    void refusesWhatIsNoName() {
        try (var office = Offices.office(folder)) {
            var people = new People(office);
            for (var name : List.of("  ", "a".repeat(121))) {
                assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> people.add(name, "văn thư"))
                        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.PERSON_INVALID));
            }
        }
    }
}
