/**
 * What every room may use: error codes and refusals, the disk behind an interface, JSON, hashes, Vietnamese text
 * (NFC, search keys, numbers and dates as officials write them) and the message catalogue.
 *
 * <p>Nothing here knows the domain. Start with {@link vn.sontm.base.Refusal} and {@link vn.sontm.base.Disk}.
 */
@NullMarked
package vn.sontm.base;

import org.jspecify.annotations.NullMarked;
