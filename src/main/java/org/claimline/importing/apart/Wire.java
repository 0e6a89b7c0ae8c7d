package org.claimline.importing.apart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Enclosures;
import org.claimline.domain.Encoding;
import org.claimline.domain.Furniture;
import org.claimline.domain.Published;
import org.claimline.domain.Span;
import org.claimline.domain.UnreadableException;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.Format;

/// How the two processes talk: a request is a format, a name and bytes; the answer a draft, the files that
/// are attached, or why there is nothing. Both
/// begin with a mark, so that anything else in the stream is noticed. Both are of the same version of the program.
final class Wire {

    private static final int REQUEST = 0x434c5251;
    private static final int DRAFT = 0x434c4452;
    private static final int ENCLOSURES = 0x434c454e;
    private static final int REFUSAL = 0x434c5246;
    private static final int MOST = 256 << 20;

    /// What came is none of these.
    static final class NonsenseException extends IOException {

        private static final long serialVersionUID = 1L;

        NonsenseException() {
            super("no sensible answer");
        }

        NonsenseException(Exception cause) {
            super("no sensible answer", cause);
        }
    }

    /// What is asked for.
    enum Wish {
        DRAFT, ENCLOSURES
    }

    /// What is asked.
    ///
    /// @param charset the encoding that the user chose
    record Request(Wish wish, Format format, String name, byte[] bytes, Optional<String> charset) {}

    private Wire() {}

    static void ask(DataOutputStream out, Request request) throws IOException {
        out.writeInt(REQUEST);
        out.writeInt(request.wish().ordinal());
        out.writeInt(request.format().ordinal());
        text(out, request.name());
        out.writeInt(request.bytes().length);
        out.write(request.bytes());
        optional(out, request.charset());
        out.flush();
    }

    static Request asked(DataInputStream in) throws IOException {
        expect(in.readInt() == REQUEST);
        Wish wish = constant(in, Wish.values());
        Format format = constant(in, Format.values());
        return new Request(wish, format, text(in), bytes(in), optional(in));
    }

    static void refuse(DataOutputStream out, UnreadableException why) throws IOException {
        out.writeInt(REFUSAL);
        out.writeInt(why.reason().ordinal());
        text(out, String.valueOf(why.getMessage()));
        out.flush();
    }

    static void answer(DataOutputStream out, Draft draft) throws IOException {
        out.writeInt(DRAFT);
        out.writeInt(draft.format().ordinal());
        text(out, draft.text());
        out.writeInt(draft.furniture().size());
        for (Furniture furniture : draft.furniture()) {
            out.writeInt(furniture.span().start());
            out.writeInt(furniture.span().end());
            out.writeInt(furniture.reason().ordinal());
        }
        label(out, draft.label());
        published(out, draft.published());
        label(out, draft.guess().label());
        published(out, draft.guess().published());
        text(out, draft.encoding().charset());
        out.writeInt(draft.encoding().certainty().ordinal());
        out.flush();
    }

    static void answer(DataOutputStream out, Enclosures enclosures) throws IOException {
        out.writeInt(ENCLOSURES);
        out.writeBoolean(enclosures.hasText());
        out.writeInt(enclosures.files().size());
        for (Enclosures.Enclosure file : enclosures.files()) {
            text(out, file.name());
            out.writeInt(file.bytes().length);
            out.write(file.bytes());
        }
        out.flush();
    }

    /// @throws UnreadableException what [#refuse] has written
    /// @throws IOException when it is no answer
    static Enclosures enclosures(DataInputStream in) throws IOException, UnreadableException {
        expectAnswer(in, ENCLOSURES);
        boolean hasText = in.readBoolean();
        int size = in.readInt();
        expect(size >= 0 && size <= MOST);
        var files = new ArrayList<Enclosures.Enclosure>();
        for (int i = 0; i < size; i++) {
            files.add(new Enclosures.Enclosure(text(in), bytes(in)));
        }
        return new Enclosures(hasText, files);
    }

    private static void expectAnswer(DataInputStream in, int wanted) throws IOException, UnreadableException {
        int mark = in.readInt();
        if (mark == REFUSAL) {
            throw new UnreadableException(constant(in, UnreadableException.Reason.values()), text(in));
        }
        expect(mark == wanted);
    }

    /// @throws UnreadableException what [#refuse] has written
    /// @throws IOException when it is no answer
    static Draft answered(DataInputStream in) throws IOException, UnreadableException {
        expectAnswer(in, DRAFT);
        try {
            Format format = constant(in, Format.values());
            String text = text(in);
            List<Furniture> furniture = furniture(in, text.length());
            return new Draft(format, text, furniture, label(in), published(in),
                    new Draft.Guess(label(in), published(in)),
                    new Encoding(text(in), constant(in, Encoding.Certainty.values())));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new NonsenseException(e);
        }
    }

    private static List<Furniture> furniture(DataInputStream in, int length) throws IOException {
        int size = in.readInt();
        expect(size >= 0 && size <= length);
        var furniture = new ArrayList<Furniture>();
        for (int i = 0; i < size; i++) {
            var span = new Span(in.readInt(), in.readInt());
            expect(span.end() <= length);
            furniture.add(new Furniture(span, constant(in, Furniture.Reason.values())));
        }
        return furniture;
    }

    private static void label(DataOutputStream out, Draft.Label label) throws IOException {
        optional(out, label.title());
        optional(out, label.source());
        optional(out, label.author());
        optional(out, label.url().map(URI::toString));
        optional(out, label.language());
    }

    private static Draft.Label label(DataInputStream in) throws IOException {
        return new Draft.Label(optional(in), optional(in), optional(in), optional(in).map(URI::create), optional(in));
    }

    private static void published(DataOutputStream out, Optional<Published> published) throws IOException {
        optional(out, published.map(it -> it.date().toString()));
        if (published.isPresent()) {
            optional(out, published.get().time().map(LocalTime::toString));
            optional(out, published.get().zone().map(ZoneId::getId));
            out.writeInt(published.get().origin().ordinal());
            text(out, published.get().evidence());
        }
    }

    private static Optional<Published> published(DataInputStream in) throws IOException {
        Optional<LocalDate> date = optional(in).map(LocalDate::parse);
        return date.isEmpty()
                ? Optional.empty()
                : Optional
                        .of(new Published(date.get(), optional(in).map(LocalTime::parse), optional(in).map(ZoneId::of),
                                constant(in, Published.Origin.values()), text(in)));
    }

    private static void optional(DataOutputStream out, Optional<String> text) throws IOException {
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) {
            text(out, text.get());
        }
    }

    private static Optional<String> optional(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(text(in)) : Optional.empty();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        expect(length >= 0 && length <= MOST);
        byte[] bytes = in.readNBytes(length);
        expect(bytes.length == length);
        return bytes;
    }

    private static <T> T constant(DataInputStream in, T[] values) throws IOException {
        int ordinal = in.readInt();
        expect(ordinal >= 0 && ordinal < values.length);
        return values[ordinal];
    }

    private static void expect(boolean is) throws NonsenseException {
        if (!is) {
            throw new NonsenseException();
        }
    }
}
