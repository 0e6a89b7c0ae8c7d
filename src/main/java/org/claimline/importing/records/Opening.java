package org.claimline.importing.records;

import java.io.IOException;
import java.io.InputStream;

/// A file that can be read from its start more than once.
@FunctionalInterface
interface Opening {

    /// The caller closes it.
    InputStream open() throws IOException;
}
