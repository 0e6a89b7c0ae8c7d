package org.claimline.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimline.disk.Disk;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookException.Reason;
import org.claimline.domain.NotebookFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The file that says that a folder is a notebook. It never changes, so that the journal has a fixed state to start
/// from even when the database is gone.
///
/// @param format how the folder is laid out; [#FORMAT] in this version
/// @param title the notebook's title when it was made
record Imprint(int format, String title) {

    static final int FORMAT = 1;
    static final String NAME = NotebookFiles.IMPRINT;

    /// Reads a folder's imprint, or makes the first one.
    ///
    /// @param title of a new notebook
    /// @throws NotebookException NEWER, or DAMAGED
    static Imprint of(Path folder, String title) {
        Path file = folder.resolve(NAME);
        try {
            if (Files.notExists(file)) {
                var imprint = new Imprint(FORMAT, title);
                Disk.write(file, Json.MAPPER.writeValueAsBytes(imprint));
                return imprint;
            }
            JsonNode content = Json.MAPPER.readTree(Files.readAllBytes(file));
            if (content.path("format").asInt(FORMAT) > FORMAT) {
                throw new NotebookException(Reason.NEWER, "a newer version of the program made the notebook");
            }
            return Json.MAPPER.treeToValue(content, Imprint.class);
        } catch (JacksonException e) {
            throw new NotebookException(Reason.DAMAGED, NAME + " cannot be read", e);
        } catch (IOException e) {
            throw Disk.failed("cannot read or write " + file, e);
        }
    }
}
