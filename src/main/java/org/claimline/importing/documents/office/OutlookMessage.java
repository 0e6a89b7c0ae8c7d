package org.claimline.importing.documents.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.claimline.domain.Enclosures;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.domain.UnreadableException;
import org.claimline.importing.documents.mail.AttachedFiles;
import org.claimline.importing.documents.mail.Letter;
import org.claimline.importing.documents.mail.LetterText;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.Format;

/// Reads a message that Outlook saved in its own format.
public final class OutlookMessage {

    private OutlookMessage() {}

    /// One of the message's properties, which may be missing.
    private interface Property<T> {

        T get() throws ChunkNotFoundException, IOException;
    }

    /// @throws UnreadableException when it has no text
    /// @throws IOException when it is damaged
    public static Draft read(byte[] bytes) throws UnreadableException, IOException {
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
            message.setReturnNullOnMissingChunk(true);
            message.guess7BitEncoding();
            Optional<String> html = get(message::getHtmlBody);
            Optional<String> plain = get(message::getTextBody).map(t -> t.replace("\r\n", "\n").replace('\r', '\n'));
            if (html.isEmpty() && plain.isEmpty()) {
                plain = rtf(message);
            }
            return LetterText.of(new Letter(get(message::getSubject), from(message),
                    get(message::getMessageDate).map(OutlookMessage::published), html, plain, attached(message)),
                    Format.MSG);
        }
    }

    private static <T> Optional<T> get(Property<T> property) throws IOException {
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

    /// The files that are attached to it; messages of the same kind are not among them.
    ///
    /// @throws IOException when it is damaged
    public static Enclosures enclosures(byte[] bytes) throws IOException {
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
            message.setReturnNullOnMissingChunk(true);
            List<Enclosures.Enclosure> files = new ArrayList<>();
            for (AttachmentChunks file : message.getAttachmentFiles()) {
                String name = name(file).orElseGet(() -> "attachment " + (files.size() + 1));
                byte[] content = file.getEmbeddedAttachmentObject();
                String type = file.getAttachMimeTag() == null ? "" : file.getAttachMimeTag().toString();
                if (content != null && !AttachedFiles.isTrimming(name, type.toLowerCase(Locale.ROOT))) {
                    files.add(new Enclosures.Enclosure(name, content));
                }
            }
            boolean hasText = Stream.of(get(message::getHtmlBody), get(message::getTextBody), rtf(message))
                    .flatMap(Optional::stream).anyMatch(text -> !text.isBlank());
            return new Enclosures(hasText, files);
        }
    }

    private static Optional<String> name(AttachmentChunks file) {
        return Optional.ofNullable(file.getAttachLongFileName()).or(() -> Optional.ofNullable(file.getAttachFileName()))
                .map(Object::toString).filter(n -> !n.isBlank());
    }

    private static List<String> attached(MAPIMessage message) {
        List<String> names = new ArrayList<>();
        for (AttachmentChunks file : message.getAttachmentFiles()) {
            name(file).ifPresent(names::add);
        }
        return names;
    }
}
