package org.claimline.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.domain.Days;
import org.claimline.domain.Days.Precision;
import org.claimline.domain.FiscalYears;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.Wording;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(name = "settings", description = "Shows or changes the notebook's title, period under study and import limit.", mixinStandardHelpOptions = true, sortOptions = false)
final class SettingsCommand implements Callable<Integer> {

    private static final long MEGABYTE = 1024L * 1024;

    private final ClaimlineCommand root;

    @Option(names = "--title", paramLabel = "WORDS", description = "What the notebook is called.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--period", paramLabel = "FROM..TO", converter = PeriodOption.class, description = "The period under study, as 2025-09-01..2026-01-31: it gives a date without a year its year.")
    private Optional<Days> period = Optional.empty();

    @Option(names = "--import-limit", paramLabel = "MB", description = "The largest file that is imported, in megabytes.")
    private Optional<Integer> limit = Optional.empty();

    @Option(names = "--fiscal-years", paramLabel = "YEARS", description = "The last months of companies' fiscal years: 'Alibaba: March; Apple: September'.")
    private Optional<String> fiscalYears = Optional.empty();

    SettingsCommand(ClaimlineCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (limit.filter(size -> size < 1).isPresent() || title.filter(String::isBlank).isPresent()) {
            root.console().fail("a title is not blank, and an import limit is at least 1");
            return 2;
        }
        try {
            fiscalYears.ifPresent(FiscalYears::read);
        } catch (IllegalArgumentException e) {
            root.console().fail(String.valueOf(e.getMessage()));
            return 2;
        }
        return root.withNotebook(this::change);
    }

    private void change(Notebook notebook) {
        NotebookSettings now = notebook.settings();
        var wanted = new NotebookSettings(title.orElse(now.title()), period.or(now::studied),
                limit.map(size -> size * MEGABYTE).orElse(now.importLimit()),
                fiscalYears.map(FiscalYears::read).orElse(now.fiscalYears()), now.views());
        if (!wanted.equals(now)) {
            notebook.apply(Edits.settings(now, wanted));
        }
        root.console().say("title         " + wanted.title());
        root.console().say("period        " + wanted.studied().map(Wording::of).orElse("none"));
        root.console().say("import limit  " + wanted.importLimit() / MEGABYTE + " MB");
        root.console().say("fiscal years  " + (wanted.fiscalYears().isEmpty()
                ? "none"
                : FiscalYears.written(wanted.fiscalYears())));
        root.console().say("engine        version " + notebook.readings().engine().version()
                + (notebook.readings().engine().words().isEmpty() ? "" : ", with the notebook's own words"));
        outdated(notebook).ifPresent(note -> root.console().say("              " + note));
    }

    /// What to say when an older engine has read some of the articles.
    static Optional<String> outdated(Notebook notebook) {
        int articles = notebook.readings().outdated().size();
        return articles == 0
                ? Optional.empty()
                : Optional.of("%d of %d articles were read with an older engine or other words; 'claimline reread' "
                        .formatted(articles, notebook.counts().articles()) + "reads them again");
    }

    /// Reads "2025-09-01..2026-01-31".
    static final class PeriodOption implements ITypeConverter<Days> {

        @Override
        public Days convert(String words) {
            int dots = words.indexOf("..");
            try {
                return new Days(LocalDate.parse(words.substring(0, Math.max(0, dots))),
                        LocalDate.parse(words.substring(dots + 2)), Precision.RANGE);
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw new TypeConversionException("it is not a period such as 2025-09-01..2026-01-31: " + words);
            }
        }
    }
}
