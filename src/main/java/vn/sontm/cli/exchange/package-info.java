/** Commands about other PCs: workspaces and whom they believe, sync files out and in. */
@NullMarked
package vn.sontm.cli.exchange;

import org.jspecify.annotations.NullMarked;
