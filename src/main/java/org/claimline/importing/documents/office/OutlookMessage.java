package org.claimline.importing.documents.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.claimline.domain.Enclosures;
import org.claimline.domain.Enclosures.Enclosure;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.domain.UnreadableException;
import org.claimline.importing.documents.mail.Letter;
import org.claimline.importing.documents.mail.LetterText;
import org.claimline.importing.documents.mail.MessageFile;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.Format;
import org.jsoup.Jsoup;

/// Reads a message that Outlook saved in its own format.
public final class OutlookMessage {

    private OutlookMessage() {}

    /// One of the message's properties, which may be missing.
    interface Property<T> {

        T get() throws ChunkNotFoundException, IOException;
    }

    /// @throws UnreadableException when it has no text
    /// @throws IOException when it is damaged
    public static Draft read(byte[] bytes) throws UnreadableException, IOException {
        try (MAPIMessage message = open(bytes)) {
            return LetterText.of(letter(message, 0), Format.MSG);
        }
    }

    private static MAPIMessage open(byte[] bytes) throws IOException {
        MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes));
        message.setReturnNullOnMissingChunk(true);
        message.guess7BitEncoding();
        return message;
    }

    /// What a message says, or the one that is attached to it when it is only the envelope of that.
    private static Letter letter(MAPIMessage message, int depth) throws IOException {
        OutlookAttachments attached = OutlookAttachments.of(message);
        Words words = Words.of(message);
        if (words.isEnvelope(attached, depth)) {
            return letter(attached.messages().getFirst().message(), depth + 1);
        }
        return new Letter(get(message::getSubject), from(message),
                get(message::getMessageDate).map(OutlookMessage::published), words.html(), words.plain(),
                attached.names());
    }

    /// A message's own text, as a page and plain.
    private record Words(Optional<String> html, Optional<String> plain) {

        static Words of(MAPIMessage message) throws IOException {
            Optional<String> html = get(message::getHtmlBody).filter(text -> !text.isBlank());
            Optional<String> plain = get(message::getTextBody).filter(text -> !text.isBlank())
                    .map(t -> t.replace("\r\n", "\n").replace('\r', '\n'));
            return html.isEmpty() && plain.isEmpty() ? new Words(html, rtf(message)) : new Words(html, plain);
        }

        int letters() {
            return html.map(h -> Jsoup.parse(h).text()).or(() -> plain).orElse("").strip().length();
        }

        boolean isEnvelope(OutlookAttachments attached, int depth) {
            return letters() < MessageFile.NOTE && !attached.messages().isEmpty() && depth < MessageFile.DEEPEST;
        }
    }

    static <T> Optional<T> get(Property<T> property) throws IOException {
        try {
            return Optional.ofNullable(property.get());
        } catch (ChunkNotFoundException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> rtf(MAPIMessage message) throws IOException {
        Optional<String> rtf = get(message::getRtfBody);
        return rtf.isEmpty()
                ? rtf
                : Optional.of(RtfFile.read(rtf.get().getBytes(StandardCharsets.ISO_8859_1)).text());
    }

    private static Optional<String> from(MAPIMessage message) throws IOException {
        Optional<String> name = get(message::getDisplayFrom);
        Optional<String> address = Optional.ofNullable(message.getMainChunks().getEmailFromChunk())
                .map(Object::toString).filter(a -> a.contains("@"));
        return name.isPresent() && address.isPresent()
                ? Optional.of(name.get() + " <" + address.get() + ">")
                : name.or(() -> address);
    }

    private static Published published(Calendar calendar) {
        ZonedDateTime time = calendar.toInstant().atZone(ZoneOffset.UTC);
        return new Published(time.toLocalDate(), Optional.of(time.toLocalTime()), Optional.of(ZoneOffset.UTC),
                Origin.STATED, "sent " + time.toLocalDateTime());
    }

    /// What is attached to it, messages of the same kind among it.
    ///
    /// @throws IOException when it is damaged
    public static Enclosures enclosures(byte[] bytes) throws IOException {
        try (MAPIMessage message = open(bytes)) {
            return enclosures(message, 0);
        }
    }

    private static Enclosures enclosures(MAPIMessage message, int depth) throws IOException {
        OutlookAttachments attached = OutlookAttachments.of(message);
        List<Enclosure> files = new ArrayList<>(attached.files());
        Words words = Words.of(message);
        boolean isEnvelope = words.isEnvelope(attached, depth);
        boolean hasText = words.letters() > 0;
        List<OutlookAttachments.Inner> messages = attached.messages();
        if (isEnvelope) {
            Enclosures within = enclosures(messages.getFirst().message(), depth + 1);
            files.addAll(within.files());
            hasText = within.hasText();
        }
        for (OutlookAttachments.Inner inner : messages.subList(isEnvelope ? 1 : 0, messages.size())) {
            files.add(new Enclosure(inner.name() + ".msg", inner.bytes()));
        }
        return new Enclosures(hasText, files);
    }
}
