package org.claimline.importing.format;

import java.util.Optional;
import org.claimline.domain.FieldMapping;
import org.claimline.domain.OpeningHints;
import org.claimline.domain.UnreadableException;

/// What a [Container] hands its pieces to. Each method says whether more are wanted.
///
/// Names are those inside the container: `folder/a.html`, `3`. They may be anything: what is shown is cleaned, and
/// nothing is ever written by them.
public interface Pieces {

    /// One article, whatever its bytes look like.
    ///
    /// @param bytes the original that is kept for it
    boolean part(String name, byte[] bytes, Format format);

    /// One article that is a JSON object.
    ///
    /// @param mapping which of its fields is what; empty for an entry of a feed, whose fields are always the same
    boolean row(String name, byte[] bytes, Optional<FieldMapping> mapping);

    /// What is known about the file.
    OpeningHints hints();

    /// A file of a format that is still to be recognised; it may be a container itself.
    boolean file(Source source);

    /// Something that cannot be had.
    boolean refused(String name, UnreadableException why);

    /// Files that are no articles of their own.
    ///
    /// @param detail why they are left out
    boolean omitted(String name, int files, String detail);

    /// The largest part, in bytes.
    long limit();

    /// Counts bytes that were unpacked, over everything that lies in the file that the user gave.
    ///
    /// @throws UnreadableException TOO_LONG, when it is more than any honest file unpacks to
    void unpacked(long bytes) throws UnreadableException;
}
