package org.claimline.export;

import java.nio.file.Path;

/// What became of one file of an export.
///
/// @param detail why it was refused; empty otherwise
public record Written(Path file, State state, String detail) {

    public enum State {
        DONE,
        /// It had this content already and was not touched.
        UNCHANGED,
        /// It was left as it is.
        REFUSED
    }

    static Written done(Path file) {
        return new Written(file, State.DONE, "");
    }

    static Written unchanged(Path file) {
        return new Written(file, State.UNCHANGED, "");
    }

    static Written refused(Path file, String detail) {
        return new Written(file, State.REFUSED, detail);
    }
}
