/** What tests share: keys from seeds, simulated offices and PCs, golden files. Nothing here is part of the product. */
@NullMarked
package vn.sontm.testkit;

import org.jspecify.annotations.NullMarked;
