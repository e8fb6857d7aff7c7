package vn.sontm.base;

import java.io.IOException;
import java.io.OutputStream;

/** Content that is produced while it is written, so that it never has to fit into memory. */
@FunctionalInterface
public interface Writing {
    void to(OutputStream out) throws IOException;
}
