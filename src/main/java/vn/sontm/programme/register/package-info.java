/**
 * How the domain lies in the ledger: the kinds of register with their owners, the read-only view
 * {@link vn.sontm.programme.register.Registers} and the {@link vn.sontm.programme.register.Statement}s that screens and
 * commands append.
 */
@NullMarked
package vn.sontm.programme.register;

import org.jspecify.annotations.NullMarked;
