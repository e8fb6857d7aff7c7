/**
 * Which papers an indicator asks for, by its catalogue, by offices and by the unit itself, and which of them are there. A
 * pure function of registers and a day; start with {@link vn.sontm.programme.proof.Proofs}.
 */
@NullMarked
package vn.sontm.programme.proof;

import org.jspecify.annotations.NullMarked;
