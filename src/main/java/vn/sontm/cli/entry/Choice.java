package vn.sontm.cli.entry;

import java.util.List;
import java.util.Optional;
import vn.sontm.programme.assessment.OfficeStatus;
import vn.sontm.programme.assessment.SetStatus;
import vn.sontm.programme.assessment.UnitStatus;

/**
 * The part of a status that somebody asked for; empty asks for all.
 *
 * @param subject a unit, or unit/subject
 */
record Choice(Optional<String> set, Optional<String> subject) {
    Optional<String> unit() {
        return subject.map(code -> code.contains("/") ? code.substring(0, code.indexOf('/')) : code);
    }

    OfficeStatus of(OfficeStatus status) {
        return new OfficeStatus(
                status.office(),
                status.name(),
                status.period(),
                status.units().stream().map(this::of).toList(),
                status.dissolved().stream().map(this::of).toList(),
                status.totals().stream()
                        .filter(total -> set.isEmpty() || set.get().equals(total.set()))
                        .toList());
    }

    UnitStatus of(UnitStatus status) {
        return new UnitStatus(status.unit(), status.name(), status.period(), sets(status));
    }

    private List<SetStatus> sets(UnitStatus status) {
        return status.sets().stream()
                .filter(each -> set.isEmpty() || set.get().equals(each.id()))
                .flatMap(each -> narrowed(each).stream())
                .toList();
    }

    private Optional<SetStatus> narrowed(SetStatus status) {
        if (subject.isEmpty() || !subject.get().contains("/")) {
            return Optional.of(status);
        }
        var subjects = status.subjects().stream()
                .filter(each -> each.subject().equals(subject.get()))
                .toList();
        return subjects.isEmpty()
                ? Optional.empty()
                : Optional.of(new SetStatus(
                        status.id(), status.name(), status.counted(), status.of(), status.unconfirmed(), subjects));
    }
}
