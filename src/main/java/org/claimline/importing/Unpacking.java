package org.claimline.importing;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimline.domain.Enclosures;
import org.claimline.domain.FieldMapping;
import org.claimline.domain.FileOpener;
import org.claimline.domain.OpeningHints;
import org.claimline.domain.Part;
import org.claimline.domain.Piece;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.archive.MeteredStream;
import org.claimline.importing.documents.mail.MessageGlance;
import org.claimline.importing.format.Container;
import org.claimline.importing.format.Format;
import org.claimline.importing.format.Pieces;
import org.claimline.importing.format.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens one file that the user gave, and the files inside it, within limits that hold for all of them together: how
/// deep they lie, how many there are, and how many bytes they unpack to.
final class Unpacking {

    private static final Logger LOG = LoggerFactory.getLogger(Unpacking.class);

    static final int MAX_DEPTH = 4;
    static final int MAX_PIECES = 200_000;
    /// What may be unpacked of however small a file, in bytes.
    static final long FREE = 256L << 20;
    static final long MAX_UNPACKED = 16L << 30;

    private static final String NO_TEXT = "the message has no text of its own, only what is attached";

    private final long limit;
    private final long allowance;
    private final OpeningHints hints;
    private final FileOpener.Messages messages;
    private final Predicate<Piece> taker;
    private long unpacked;
    private int count;
    private boolean wanted = true;
    private Optional<UnreadableException> end = Optional.empty();
    private Optional<RuntimeException> takersFailure = Optional.empty();

    /// @param size of the file that the user gave
    Unpacking(long limit, long size, OpeningHints hints, FileOpener.Messages messages, Predicate<Piece> taker) {
        this.limit = limit;
        this.hints = hints;
        this.messages = messages;
        this.allowance = Math.min(MAX_UNPACKED, Math.max(FREE, size * MeteredStream.MAX_RATIO));
        this.taker = taker;
    }

    void run(Source source) throws UnreadableException {
        open(source, source.name(), 0);
        if (end.isPresent()) {
            throw end.get();
        }
    }

    private void open(Source source, String shown, int depth) throws UnreadableException {
        try {
            Format format = Recognition.of(source, limit);
            Optional<Container> container = Containers.of(format);
            if (format == Format.MAIL || format == Format.MSG) {
                message(new Part(shown, source.all(limit), Optional.of(format.mediaType())), format, depth);
            } else if (container.isEmpty()) {
                take(new Part(shown, source.all(limit), Optional.of(format.mediaType())));
            } else if (depth == MAX_DEPTH) {
                stop(new UnreadableException(Reason.TOO_COMPLEX,
                        "archives lie more than %d deep in it, one in the other".formatted(MAX_DEPTH)));
                throw end.orElseThrow();
            } else {
                int before = count;
                container.get().open(source, new Level(depth == 0 ? ShownName.of(shown) : shown, depth));
                if (count == before && end.isEmpty()) {
                    throw new UnreadableException(Reason.EMPTY, "it is " + format.words() + " with nothing in it");
                }
            }
        } catch (MeteredStream.LimitException e) {
            throw e.why();
        } catch (IOException e) {
            LOG.debug("cannot open {}", shown, e);
            throw new UnreadableException(Reason.DAMAGED, "it is damaged or cut off");
        } catch (RuntimeException | StackOverflowError e) {
            if (takersFailure.isPresent()) {
                throw takersFailure.get();
            }
            LOG.error("cannot open {}", shown, e);
            throw new UnreadableException(Reason.FAILED, "the program failed on it");
        }
    }

    /// A message, then what is attached to it. One that says nothing itself is only the envelope.
    private boolean message(Part message, Format format, int depth) {
        Enclosures enclosed = enclosures(message, format, depth);
        if (enclosed.files().isEmpty()) {
            return take(message);
        }
        if (enclosed.hasText() && !take(message)) {
            return false;
        }
        var level = new Level(message.name(), depth);
        for (Enclosures.Enclosure file : enclosed.files()) {
            if (!level.enclosed(file)) {
                return false;
            }
        }
        return enclosed.hasText() || take(new Piece.Omitted(message.name(), 1, NO_TEXT));
    }

    /// What cannot be taken apart is left to whoever reads the message.
    private Enclosures enclosures(Part message, Format format, int depth) {
        if (depth == MAX_DEPTH || format == Format.MAIL && !MessageGlance.mayEnclose(message.bytes())) {
            return Enclosures.NONE;
        }
        try {
            return messages.enclosures(message);
        } catch (UnreadableException e) {
            LOG.debug("cannot take {} apart", message.name(), e);
            return Enclosures.NONE;
        }
    }

    private boolean take(Piece piece) {
        if (++count > MAX_PIECES) {
            stop(new UnreadableException(Reason.TOO_COMPLEX, "it holds more than %,d files".formatted(MAX_PIECES)));
            return false;
        }
        try {
            wanted = wanted && taker.test(piece);
            return wanted && end.isEmpty();
        } catch (RuntimeException e) {
            takersFailure = Optional.of(e);
            throw e;
        }
    }

    private void stop(UnreadableException why) {
        if (end.isEmpty()) {
            end = Optional.of(why);
        }
    }

    /// The inside of one container.
    private final class Level implements Pieces {

        private final String name;
        private final int depth;

        Level(String name, int depth) {
            this.name = name;
            this.depth = depth;
        }

        private String shown(String inner) {
            return name + Piece.WITHIN + ShownName.of(inner);
        }

        @Override
        public boolean part(String inner, byte[] bytes, Format format) {
            return part(inner, bytes, format, Optional.empty());
        }

        @Override
        public boolean row(String inner, byte[] bytes, Optional<FieldMapping> mapping) {
            return part(inner, bytes, Format.JSON, mapping);
        }

        private boolean part(String inner, byte[] bytes, Format format, Optional<FieldMapping> mapping) {
            if (bytes.length > limit) {
                return refused(inner, new UnreadableException(Reason.TOO_LONG,
                        "it has %,d bytes, more than the limit of %,d".formatted(bytes.length, limit)));
            }
            var part = new Part(shown(inner), bytes, Optional.of(format.mediaType()), mapping);
            return format == Format.MAIL ? message(part, format, depth + 1) : take(part);
        }

        @Override
        public OpeningHints hints() {
            return hints;
        }

        @Override
        public boolean file(Source source) {
            try {
                open(source, shown(source.name()), depth + 1);
                return wanted && end.isEmpty();
            } catch (UnreadableException e) {
                return end.isEmpty() && refused(source.name(), e);
            }
        }

        boolean enclosed(Enclosures.Enclosure file) {
            try {
                unpacked(file.bytes().length);
            } catch (UnreadableException _) {
                return false;
            }
            return file(Source.of(file.name(), file.bytes()));
        }

        @Override
        public boolean refused(String inner, UnreadableException why) {
            return take(new Piece.Refused(shown(inner), why.reason(), String.valueOf(why.getMessage())));
        }

        @Override
        public boolean omitted(String inner, int files, String detail) {
            return take(new Piece.Omitted(shown(inner), files, detail));
        }

        @Override
        public long limit() {
            return limit;
        }

        @Override
        public void unpacked(long bytes) throws UnreadableException {
            unpacked += bytes;
            if (unpacked > allowance) {
                stop(new UnreadableException(Reason.TOO_COMPLEX,
                        "it unpacks to more than %,d MB, which no honest file does".formatted(allowance >> 20)));
                throw end.orElseThrow();
            }
        }
    }
}
