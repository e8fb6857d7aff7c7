package vn.sontm.ledger;

/** Whether an enrolment gives the right to write a register: the domain's rule, handed to {@link Authority}. */
@FunctionalInterface
public interface WriteRules {
    boolean allows(Grant grant, Register register);
}
