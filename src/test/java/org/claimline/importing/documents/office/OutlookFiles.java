package org.claimline.importing.documents.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Writes messages as Outlook saves them.
public final class OutlookFiles {

    /// Between 1601, when Windows' clock begins, and 1970, in seconds.
    private static final long EPOCH = 11_644_473_600L;
    private static final Instant SENT = Instant.parse("2025-11-25T23:30:15Z");

    private OutlookFiles() {}

    /// What a message is made of.
    public interface Attachment {

        void into(DirectoryEntry folder) throws IOException;
    }

    /// A saved message.
    public static byte[] message(String subject, String text, Attachment... attached) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            write(file.getRoot(), "IPM.Note", subject, text, 32, attached);
            file.getRoot().createDirectory("__nameid_version1.0");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /// A file that is attached.
    public static Attachment file(String name, String type, byte[] content) {
        return folder -> {
            properties(folder, 8);
            put(folder, "3707001F", name);
            put(folder, "370E001F", type);
            put(folder, "37010102", content);
        };
    }

    /// A message that is attached.
    ///
    /// @param kind the class of the message, such as 'IPM.Note'
    public static Attachment message(String kind, String subject, String text, Attachment... attached) {
        return folder -> {
            properties(folder, 8);
            put(folder, "3001001F", subject);
            write(folder.createDirectory("__substg1.0_3701000D"), kind, subject, text, 24, attached);
        };
    }

    /// A picture that another program drew into the text.
    public static Attachment drawing() {
        return folder -> {
            properties(folder, 8);
            put(folder, "3001001F", "Picture");
            folder.createDirectory("__substg1.0_3701000D").createDocument("CONTENTS",
                    new ByteArrayInputStream(new byte[]{1, 2, 3}));
        };
    }

    private static void write(DirectoryEntry folder, String kind, String subject, String text, int head,
            Attachment... attached) throws IOException {
        properties(folder, head);
        put(folder, "001A001F", kind);
        put(folder, "0037001F", subject);
        put(folder, "0C1A001F", "Jane Roe");
        put(folder, "1000001F", text);
        for (int i = 0; i < attached.length; i++) {
            attached[i].into(folder.createDirectory("__attach_version1.0_#%08X".formatted(i)));
        }
    }

    /// The list of the properties of fixed length: when it was sent, and nothing else.
    private static void properties(DirectoryEntry folder, int head) throws IOException {
        ByteBuffer list = ByteBuffer.allocate(head + 16).order(ByteOrder.LITTLE_ENDIAN);
        list.putInt(head, 0x00390040).putInt(head + 4, 6).putLong(head + 8,
                (SENT.getEpochSecond() + EPOCH) * 10_000_000);
        folder.createDocument("__properties_version1.0", new ByteArrayInputStream(list.array()));
    }

    private static void put(DirectoryEntry folder, String property, String value) throws IOException {
        put(folder, property, value.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void put(DirectoryEntry folder, String property, byte[] value) throws IOException {
        folder.createDocument("__substg1.0_" + property, new ByteArrayInputStream(value));
    }
}
