package vn.sontm.programme.register;

import vn.sontm.ledger.DepartmentCode;
import vn.sontm.ledger.Grant;
import vn.sontm.ledger.Register;
import vn.sontm.ledger.Role;
import vn.sontm.ledger.WriteRules;

/**
 * Who owns which register. A grant must cover the register's unit and be of the kind's owner; a register that holds
 * somebody's word must bear the writer's own unit behind the {@code @} of its item; a department stays inside its sets
 * and criteria, and may write about itself. A register of an unknown kind belongs to nobody: it is kept and passed on,
 * without effect.
 */
public final class OwnershipRules implements WriteRules {
    @Override
    public boolean allows(Grant grant, Register register) {
        return RegisterKind.of(register.kind())
                .filter(kind -> grant.covers(register.unit()))
                .filter(kind -> owns(grant, kind, register))
                .filter(kind -> !isWord(kind) || register.item().endsWith("@" + grant.unit()))
                .isPresent();
    }

    private static boolean owns(Grant grant, RegisterKind kind, Register register) {
        return switch (kind.owner()) {
            case OFFICE ->
                isOffice(grant) && !(kind == RegisterKind.UNIT && isNotItsToName(grant, register.unit()))
                        || isFromAbove(grant, kind, register);
            case COMMUNE ->
                grant.role() == Role.COMMUNE
                        || isOffice(grant)
                                && (standsIn(grant, kind, register) || isItsOwnActivity(grant, kind, register))
                        || isAboutItself(grant, register);
            case DEPARTMENT -> isOffice(grant) || grant.role() == Role.DEPARTMENT && inSlice(grant, register.item());
            case ANYONE_OWN -> register.unit().equals(grant.unit());
        };
    }

    /** An office writes for one that has no PC; the item says so by the office's own unit. */
    private static boolean standsIn(Grant grant, RegisterKind kind, Register register) {
        return (kind == RegisterKind.TASK_PROGRESS || kind == RegisterKind.OWN_PLAN)
                && register.item().endsWith("@" + grant.unit());
    }

    /** Meetings and classes that an office holds itself. */
    private static boolean isItsOwnActivity(Grant grant, RegisterKind kind, Register register) {
        return kind == RegisterKind.ACTIVITY && register.unit().equals(grant.unit());
    }

    /** A department says about itself what a commune says about itself: plan, tasks, activities, reports. */
    private static boolean isAboutItself(Grant grant, Register register) {
        return grant.role() == Role.DEPARTMENT && register.unit().equals(grant.unit());
    }

    /** Of the office above everything about itself, and what it says of units below beside their own office. */
    private static boolean isFromAbove(Grant grant, RegisterKind kind, Register register) {
        return grant.role() == Role.HIGHER
                && (register.unit().equals(grant.unit())
                        || switch (kind) {
                            case CONCLUSION, QUESTION, INSPECTION, RECOGNITION, LOCK, RECEIPT -> true;
                            default -> false;
                        });
    }

    /** A department is no unit; and what a lower office is, and below whom, is said by the office above it. */
    private static boolean isNotItsToName(Grant grant, String unit) {
        return DepartmentCode.office(unit).isPresent() || unit.equals(grant.unit()) && !grant.covers("*");
    }

    private static boolean isOffice(Grant grant) {
        return grant.role() == Role.OFFICE;
    }

    private static boolean isWord(RegisterKind kind) {
        return switch (kind) {
            case CONCLUSION, QUESTION, DEPARTMENT_WORD, TASK_PROGRESS -> true;
            default -> false;
        };
    }

    private static boolean inSlice(Grant grant, String item) {
        var criterion = before(item, '@');
        var set = before(criterion, '/');
        return (grant.sets().isEmpty() || grant.sets().contains(set))
                && (grant.criteria().isEmpty() || grant.criteria().contains(criterion));
    }

    private static String before(String text, char mark) {
        var place = text.indexOf(mark);
        return place < 0 ? text : text.substring(0, place);
    }
}
