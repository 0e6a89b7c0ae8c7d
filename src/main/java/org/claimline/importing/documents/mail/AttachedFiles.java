package org.claimline.importing.documents.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.claimline.domain.Enclosures;
import org.claimline.domain.Enclosures.Enclosure;

/// The files that are attached to a message. What it shows in its own text, and what mail programs add by themselves, is
/// none.
public final class AttachedFiles {

    private static final int DEEPEST = 40;
    private static final List<String> SEALS = List.of(".asc", ".p7s", ".p7m", "winmail.dat", ".ics", ".vcf");
    private static final Set<String> TRIMMINGS = Set.of("image", "audio", "video", "font", "model");
    private static final List<String> SEAL_TYPES = List.of("application/pgp", "application/pkcs7",
            "application/x-pkcs7", "application/ms-tnef", "application/ics", "text/calendar", "text/vcard",
            "text/x-vcard", "message/");

    private AttachedFiles() {}

    /// @throws IOException when the message is damaged
    public static Enclosures of(byte[] message) throws IOException {
        return of(message, 0);
    }

    private static Enclosures of(byte[] bytes, int depth) throws IOException {
        Message message = MimeText.parse(bytes);
        MessageFile own = MessageFile.of(message, depth);
        List<Enclosure> files = new ArrayList<>();
        collect(message, files, 0, true);
        List<byte[]> inner = MimeText.messages(bytes);
        boolean hasText = own.hasText();
        boolean isEnvelope = own.isEnvelope(depth) && !inner.isEmpty();
        if (isEnvelope) {
            Enclosures within = of(inner.getFirst(), depth + 1);
            files.addAll(within.files());
            hasText = within.hasText();
        }
        for (int i = isEnvelope ? 1 : 0; i < inner.size(); i++) {
            Optional<String> subject = i < own.inner().size()
                    ? MimeText.header(own.inner().get(i), "Subject")
                    : Optional.empty();
            files.add(new Enclosure(subject.orElseGet(() -> "message " + (files.size() + 1)) + ".eml", inner.get(i)));
        }
        return new Enclosures(hasText, files);
    }

    private static void collect(Entity part, List<Enclosure> files, int depth, boolean root) throws IOException {
        if (part.getBody() instanceof Multipart parts) {
            if (depth <= DEEPEST) {
                for (Entity inner : parts.getBodyParts()) {
                    collect(inner, files, depth + 1, false);
                }
            }
            return;
        }
        String type = part.getMimeType() == null ? "text/plain" : part.getMimeType().toLowerCase(Locale.ROOT);
        boolean isBody = type.startsWith("text/")
                && (root || !"attachment".equalsIgnoreCase(part.getDispositionType()));
        String name = name(part);
        if (!isBody && !(part.getBody() instanceof Message) && !isTrimming(name, type)) {
            files.add(new Enclosure(name.isBlank() ? "attachment " + (files.size() + 1) : name,
                    MimeText.bytes(part)));
        }
    }

    /// As the message gives it, without folders; may be blank.
    static String name(Entity part) {
        String named = part.getFilename() == null ? MimeText.parameter(part, "name") : part.getFilename();
        String name = named.substring(Math.max(named.lastIndexOf('/'), named.lastIndexOf('\\')) + 1);
        return DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
    }

    /// Whether a file is a picture, a seal or another thing that is not there to be read.
    ///
    /// @param type its media type in small letters, may be anything
    public static boolean isTrimming(String name, String type) {
        String small = name.toLowerCase(Locale.ROOT);
        int slash = type.indexOf('/');
        return SEALS.stream().anyMatch(small::endsWith)
                || slash > 0 && TRIMMINGS.contains(type.substring(0, slash))
                || SEAL_TYPES.stream().anyMatch(type::startsWith);
    }
}
