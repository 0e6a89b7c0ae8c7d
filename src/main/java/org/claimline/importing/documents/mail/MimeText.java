package org.claimline.importing.documents.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.claimline.importing.documents.Labels;

/// What mime4j makes of a message, as text.
final class MimeText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_HEADER = 1_000_000;
    private static final int MOST_HEADERS = 20_000;

    private static final MimeConfig CONFIG = MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(LONGEST_HEADER)
            .setMaxHeaderCount(MOST_HEADERS).setMaxContentLen(-1).setStrictParsing(false).build();

    private MimeText() {}

    static Message parse(byte[] bytes) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(CONFIG);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        return builder.parseMessage(new ByteArrayInputStream(bytes));
    }

    /// The bytes of the messages that are attached to this one, in its order; not of those that are attached to them.
    static List<byte[]> messages(byte[] bytes) throws IOException {
        MimeTokenStream stream = new MimeTokenStream(CONFIG, DecodeMonitor.SILENT, null);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(bytes));
        List<byte[]> messages = new ArrayList<>();
        try {
            while (stream.getState() != EntityState.T_END_OF_STREAM) {
                if (stream.getState() == EntityState.T_BODY
                        && "message/rfc822".equals(stream.getBodyDescriptor().getMimeType())) {
                    messages.add(stream.getDecodedInputStream().readAllBytes());
                }
                stream.next();
            }
        } catch (MimeException e) {
            throw new IOException(e);
        }
        return messages;
    }

    /// The first header of a name, decoded; 8-bit characters, which are not allowed there, are UTF-8 where they can be.
    static Optional<String> header(Entity entity, String name) {
        Header header = entity.getHeader();
        Field field = header == null ? null : header.getField(name);
        if (field == null) {
            return Optional.empty();
        }
        String raw = field.getRaw() == null ? name + ":" + field.getBody() : decode(field.getRaw().toByteArray(), "");
        String value = Labels.spaced(raw.substring(raw.indexOf(':') + 1));
        String decoded = DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
        String clean = Labels.spaced(decoded);
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }

    /// The text of a part, in its own encoding; lines parted by `\n`.
    static String text(Entity part) throws IOException {
        if (!(part.getBody() instanceof SingleBody body)) {
            return "";
        }
        try (InputStream in = body.getInputStream()) {
            return decode(in.readAllBytes(), charset(part)).replace("\r\n", "\n").replace('\r', '\n');
        }
    }

    static byte[] bytes(Entity part) throws IOException {
        if (!(part.getBody() instanceof SingleBody body)) {
            return new byte[0];
        }
        try (InputStream in = body.getInputStream()) {
            return in.readAllBytes();
        }
    }

    /// A parameter of the content type, or an empty text.
    static String parameter(Entity part, String name) {
        boolean typed = part.getHeader() != null
                && part.getHeader().getField("Content-Type") instanceof ContentTypeField;
        if (!typed) {
            return "";
        }
        String value = ((ContentTypeField) part.getHeader().getField("Content-Type")).getParameter(name);
        return value == null ? "" : value;
    }

    static String charset(Entity part) {
        return parameter(part, "charset").strip().toLowerCase(Locale.ROOT);
    }

    /// @param charset as the part names it; empty or unknown for UTF-8 where the bytes are, else windows-1252
    static String decode(byte[] bytes, String charset) {
        Optional<Charset> named = named(charset);
        if (named.isPresent() && !named.get().equals(StandardCharsets.US_ASCII)) {
            return new String(bytes, named.get());
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, WINDOWS);
        }
    }

    private static Optional<Charset> named(String charset) {
        String name = switch (charset) {
            case "gb2312", "gbk", "x-gbk", "cp936", "gb_2312-80" -> "GB18030";
            case "iso-8859-1", "latin1", "latin-1" -> "windows-1252";
            case "ks_c_5601-1987" -> "x-windows-949";
            case "shift_jis", "shift-jis", "x-sjis" -> "windows-31j";
            default -> charset;
        };
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }
}
