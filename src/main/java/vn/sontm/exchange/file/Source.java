package vn.sontm.exchange.file;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read from the beginning as often as needed. */
@FunctionalInterface
interface Source {
    InputStream open() throws IOException;
}
