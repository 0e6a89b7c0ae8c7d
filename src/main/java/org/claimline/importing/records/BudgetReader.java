package org.claimline.importing.records;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Ends the reading of an element that is longer than it may be, before it fills the memory.
final class BudgetReader extends FilterReader {

    private long left;

    /// The element is too long.
    static final class SpentException extends IOException {

        private static final long serialVersionUID = 1L;

        SpentException() {
            super("more characters than allowed");
        }
    }

    BudgetReader(Reader in, long allowed) {
        super(in);
        this.left = allowed;
    }

    /// Allows so many characters from here on.
    void allow(long characters) {
        left = characters;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        spend(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        spend(Math.max(0, read));
        return read;
    }

    private void spend(int characters) throws SpentException {
        left -= characters;
        if (left < 0) {
            throw new SpentException();
        }
    }
}
