package org.claimline.importing.documents.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.NameIdChunks;
import org.apache.poi.hsmf.datatypes.PropertiesChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.claimline.domain.Enclosures.Enclosure;
import org.claimline.importing.documents.mail.AttachedFiles;

/// What is attached to a message of Outlook: files, and messages, which it keeps as folders inside its own.
///
/// @param names what a reader is told, in the order of the message
/// @param files without pictures, seals and what only belongs to the text
/// @param messages without appointments and cards
record OutlookAttachments(List<String> names, List<Enclosure> files, List<Inner> messages) {

    /// In a file of its own, a message counts its parts in a longer head than inside another one.
    private static final int INNER_HEAD = 24;
    private static final int HEAD = 32;

    /// A message inside another one.
    ///
    /// @param folder where it lies; valid while the outer message is open
    record Inner(MAPIMessage message, DirectoryNode folder, String name) {

        /// The message as a file of its own, always of the same bytes.
        ///
        /// @throws IOException when it is damaged
        byte[] bytes() throws IOException {
            try (POIFSFileSystem file = new POIFSFileSystem()) {
                EntryUtils.copyNodes(folder, file.getRoot());
                DirectoryNode outer = folder.getFileSystem().getRoot();
                if (outer.hasEntry(NameIdChunks.NAME) && !file.getRoot().hasEntry(NameIdChunks.NAME)) {
                    EntryUtils.copyNodeRecursively(outer.getEntry(NameIdChunks.NAME), file.getRoot());
                }
                file.getRoot().setStorageClsid(outer.getStorageClsid());
                lengthenHead(file.getRoot());
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                file.writeFilesystem(out);
                return out.toByteArray();
            }
        }

        private static void lengthenHead(DirectoryNode root) throws IOException {
            byte[] old;
            try (InputStream in = root.createDocumentInputStream(PropertiesChunk.NAME)) {
                old = in.readAllBytes();
            }
            if (old.length >= INNER_HEAD) {
                byte[] head = Arrays.copyOf(Arrays.copyOf(old, INNER_HEAD), old.length + HEAD - INNER_HEAD);
                System.arraycopy(old, INNER_HEAD, head, HEAD, old.length - INNER_HEAD);
                root.createOrUpdateDocument(PropertiesChunk.NAME, new ByteArrayInputStream(head));
            }
        }
    }

    OutlookAttachments {
        names = List.copyOf(names);
        files = List.copyOf(files);
        messages = List.copyOf(messages);
    }

    /// @param message stays open, and must be as long as its inner messages are used
    /// @throws IOException when it is damaged
    static OutlookAttachments of(MAPIMessage message) throws IOException {
        List<String> names = new ArrayList<>();
        List<Enclosure> files = new ArrayList<>();
        List<Inner> messages = new ArrayList<>();
        for (AttachmentChunks attached : message.getAttachmentFiles()) {
            String type = attached.getAttachMimeTag() == null ? "" : attached.getAttachMimeTag().toString();
            Optional<String> name = name(attached);
            Optional<Inner> inner = inner(attached, name, messages.size());
            if (inner.isPresent()) {
                names.add(inner.get().name());
                messages.add(inner.get());
            } else if (!isDrawn(attached)
                    && !AttachedFiles.isTrimming(name.orElse(""), type.toLowerCase(Locale.ROOT))) {
                name.ifPresent(names::add);
                byte[] content = attached.getEmbeddedAttachmentObject();
                if (content != null) {
                    files.add(new Enclosure(name.orElseGet(() -> "attachment " + (files.size() + 1)), content));
                }
            }
        }
        return new OutlookAttachments(names, files, messages);
    }

    private static Optional<String> name(AttachmentChunks file) {
        return Optional.ofNullable(file.getAttachLongFileName()).or(() -> Optional.ofNullable(file.getAttachFileName()))
                .or(() -> Optional.ofNullable(file.getAttachDisplayName())).map(Object::toString)
                .map(n -> n.replace("\0", "").strip()).filter(n -> !n.isEmpty());
    }

    /// Whether it is a picture or a table that another program put into the text; these are folders, too.
    private static boolean isDrawn(AttachmentChunks attached) {
        return attached.isEmbeddedMessage()
                && !attached.getAttachmentDirectory().getDirectory().hasEntry(PropertiesChunk.NAME);
    }

    private static Optional<Inner> inner(AttachmentChunks attached, Optional<String> name, int before)
            throws IOException {
        if (!attached.isEmbeddedMessage() || isDrawn(attached)) {
            return Optional.empty();
        }
        DirectoryNode folder = attached.getAttachmentDirectory().getDirectory();
        MAPIMessage message = attached.getEmbeddedMessage();
        message.setReturnNullOnMissingChunk(true);
        message.guess7BitEncoding();
        String subject = OutlookMessage.get(message::getSubject).map(String::strip).filter(s -> !s.isEmpty())
                .or(() -> name)
                .orElseGet(() -> "message " + (before + 1));
        return isLetter(message) ? Optional.of(new Inner(message, folder, subject)) : Optional.empty();
    }

    private static boolean isLetter(MAPIMessage message) throws IOException {
        try {
            return switch (message.getMessageClassEnum()) {
                case APPOINTMENT, CONTACT, TASK, STICKY_NOTE -> false;
                case NOTE, POST, UNKNOWN, UNSPECIFIED -> true;
            };
        } catch (ChunkNotFoundException _) {
            return true;
        }
    }
}
