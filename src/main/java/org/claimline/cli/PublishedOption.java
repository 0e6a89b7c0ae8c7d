package org.claimline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.notebook.PublicationDates;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What `--published` says: a date for all files, or a file that holds a file name, a tab and a date on each line.
final class PublishedOption implements ITypeConverter<PublicationDates> {

    private static final String EVIDENCE = "--published";

    @Override
    public PublicationDates convert(String value) {
        Optional<Published> date = date(value);
        return date.isPresent() ? new PublicationDates(Map.of(), date) : table(value);
    }

    private static PublicationDates table(String value) {
        var dates = new HashMap<String, Published>();
        try {
            List<String> lines = Files.readAllLines(Path.of(value));
            for (String line : lines) {
                String[] cells = line.split("\t", -1);
                Optional<Published> date = cells.length < 2 ? Optional.empty() : date(cells[1].strip());
                boolean header = line.equals(lines.getFirst());
                if (date.isPresent()) {
                    dates.put(cells[0].strip(), date.get());
                } else if (!header && !line.isBlank() && !line.startsWith("#")) {
                    throw new TypeConversionException(
                            "no file name, tab and date like 2026-01-28 in %s: '%s'".formatted(value, line));
                }
            }
        } catch (IOException | InvalidPathException e) {
            throw new TypeConversionException(
                    "neither a date like 2026-01-28 nor a file that can be read: '" + value + "'");
        }
        return new PublicationDates(dates, Optional.empty());
    }

    private static Optional<Published> date(String text) {
        try {
            if (text.length() > 10) {
                LocalDateTime when = LocalDateTime.parse(text.replace(' ', 'T'));
                return Optional.of(new Published(when.toLocalDate(), Optional.of(when.toLocalTime()),
                        Optional.empty(), Origin.ENTERED, EVIDENCE));
            }
            return Optional.of(Published.on(LocalDate.parse(text), Origin.ENTERED, EVIDENCE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
