package org.claimline.importing.format;

import java.util.Optional;

/// The formats that are told apart by content.
///
/// To read one more: a constant here, how it is recognised in `Recognition`, and a line with its reader in
/// `DraftReaders` (one article) or `Containers` (several).
public enum Format {

    TEXT("text/plain", "a text"), MARKDOWN("text/markdown", "a Markdown file"), HTML("text/html", "a web page"),

    JSON("application/json", "a JSON document"), JSONL("application/x-ndjson", "a file of JSON lines"),
    CSV("text/csv", "a table"), FEED("application/rss+xml", "a news feed"),

    ZIP("application/zip", "a ZIP archive"), GZIP("application/gzip", "a gzip archive"),
    MBOX("application/mbox", "a mailbox"),

    MAIL("message/rfc822", "an e-mail message", true), MHTML("multipart/related", "a saved web page (MHTML)", true),
    PDF("application/pdf", "a PDF document", true), RTF("application/rtf", "an RTF document", true),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a Word document", true),
    ODT("application/vnd.oasis.opendocument.text", "an OpenDocument text", true),
    DOC("application/msword", "an old Word document", true),
    MSG("application/vnd.ms-outlook", "an Outlook message", true);

    private final String mediaType;
    private final String words;
    private final boolean apart;

    Format(String mediaType, String words) {
        this(mediaType, words, false);
    }

    Format(String mediaType, String words, boolean apart) {
        this.mediaType = mediaType;
        this.words = words;
        this.apart = apart;
    }

    public String mediaType() {
        return mediaType;
    }

    /// What a file of this format is, with its article.
    public String words() {
        return words;
    }

    /// Whether it is read in a process of its own, because its parsers are known to hang or to take all memory.
    public boolean isApart() {
        return apart;
    }

    /// The format of exactly this media type.
    public static Optional<Format> ofMediaType(String mediaType) {
        for (Format format : values()) {
            if (format.mediaType.equals(mediaType)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
