package org.claimline.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.claimline.notebook.Notebook;
import org.claimline.task.Background;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.claimline.ui.intake.ImportViewModel;
import org.claimline.ui.intake.IntakeView;
import org.claimline.ui.intake.WatchViewModel;
import org.claimline.ui.lexicon.LexiconView;
import org.claimline.ui.notes.ExportDialog;
import org.claimline.ui.notes.NotesPage;
import org.claimline.ui.shell.Command;
import org.claimline.ui.shell.Command.Menu;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Keys;
import org.claimline.ui.shell.Place;
import org.claimline.ui.shell.SettingsDialog;
import org.claimline.ui.shell.Shell;
import org.claimline.ui.start.NotebooksView;
import org.claimline.ui.start.Tour;
import org.claimline.ui.start.TourStep;
import org.claimline.ui.theme.Look;
import org.claimline.ui.theme.Theme;

/// One open notebook in one window: the desk, the shell with all pages, and what floats over them.
public final class Workbench extends StackPane {

    private final Desk desk;
    private final Shell shell;
    private final ImportViewModel importing;
    private final WatchViewModel watching;
    private final IntakeView intake;
    private final ExportDialog exporting;
    private final LexiconView lexicon;
    private final NotebooksView notebooks;
    private final Tour tour;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);

    /// For the FX thread.
    ///
    /// @param surroundings what the program may use of the system around it
    public Workbench(Notebook notebook, Background background, Clock clock, Surroundings surroundings) {
        desk = new Desk(notebook, background, clock, surroundings.bookmarks());
        importing = new ImportViewModel(desk);
        watching = new WatchViewModel(desk, importing, surroundings.watchMemory());
        intake = new IntakeView(desk, importing, watching, surroundings.showFile());
        exporting = new ExportDialog(desk);
        notebooks = new NotebooksView(surroundings.notebooks());
        tour = new Tour(this::tourSteps, surroundings.notebooks()::endTour);
        lexicon = new LexiconView(desk, this::getScene);
        Button importButton = Nodes.button(Texts.get("shell.import"), intake::chooseFiles);
        Keys.tip(importButton, Texts.get("shell.import.files"), "shell.import.files");
        importButton.setId("import-button");
        Button exportButton = Nodes.button(Texts.get("shell.export"), this::export);
        Keys.tip(exportButton, Texts.get("shell.export"), "shell.export");
        exportButton.setId("export-button");
        desk.overviewProperty().map(now -> now.filter(overview -> overview.counts().articles() == 0).isPresent())
                .orElse(false).subscribe(empty -> showFirstStep(empty, importButton, exportButton));
        List<Command> own = commands();
        shell = new Shell(desk, Pages.all(intake::chooseFiles), () -> Stream.concat(own.stream(),
                notebooks.commands().stream()).toList(), List.of(importButton, exportButton),
                surroundings.systemMenus());
        shell.addStatus(intake.status());
        shell.addStatus(lexicon.status());
        intake.acceptDrops(this);
        getChildren().addAll(shell, intake, notebooks.overlay(), tour);
    }

    /// Puts the window's content into a scene: dresses it and makes its keys work.
    public Scene scene(double width, double height) {
        var scene = new Scene(this, width, height);
        Look.follow(scene, theme);
        shell.installKeys(scene);
        shell.focusPage();
        return scene;
    }

    /// An empty notebook wants articles before anything else.
    private static void showFirstStep(boolean empty, Button importButton, Button exportButton) {
        importButton.getStyleClass().remove("primary");
        exportButton.getStyleClass().remove("primary");
        (empty ? importButton : exportButton).getStyleClass().add("primary");
    }

    private void export() {
        exporting.show(getScene());
    }

    private List<Command> commands() {
        var commands = new ArrayList<>(List.of(
                Command.global(Menu.FILE, "shell.import.files", intake::chooseFiles, "Shortcut+O"),
                Command.global(Menu.FILE, "shell.import.folder", intake::chooseFolder, "Shortcut+Shift+O"),
                Command.global(Menu.FILE, "intake.panel.toggle", intake::togglePanel, "Shortcut+J"),
                Command.global(Menu.EDIT, "intake.paste", intake::paste, "Shortcut+V"),
                Command.global(Menu.FILE, "notes.new", () -> NotesPage.begin(desk), "Shortcut+N"),
                Command.global(Menu.FILE, "shell.export", this::export, "Shortcut+E"),
                Command.global(Menu.FILE, "shell.settings",
                        () -> SettingsDialog.show(desk, getScene(), intake.settings()),
                        "Shortcut+Comma"),
                Command.global(Menu.FILE, "shell.quit", this::quit, "Shortcut+Q"),
                Command.global(Menu.HELP, "start.tour", tour::start)));
        commands.addAll(lexicon.commands());
        for (Theme choice : Theme.values()) {
            commands.add(Command.global(Menu.VIEW, "shell.theme", () -> theme.set(choice))
                    .as(choice.name().toLowerCase(Locale.ROOT))
                    .named(Bindings.createStringBinding(() -> Texts.get("shell.theme", Texts.of(choice)))));
        }
        return commands;
    }

    /// Begins the tour as soon as it is known what is in the notebook: somebody is here for the first time.
    public void welcome() {
        if (desk.overviewProperty().get().isPresent()) {
            tour.start();
        } else {
            var following = new ArrayList<Subscription>();
            following.add(desk.overviewProperty().subscribe(now -> now.ifPresent(_ -> {
                following.forEach(Subscription::unsubscribe);
                desk.onUi(tour::start);
            })));
        }
    }

    /// What there is to be read is shown where there is something.
    private List<TourStep> tourSteps() {
        var steps = new ArrayList<TourStep>();
        steps.add(TourStep.of("import", "#import-button"));
        boolean isEmpty = desk.overviewProperty().get().filter(now -> now.counts().claims() > 0).isEmpty();
        if (!isEmpty) {
            steps.add(new TourStep("reader", ".article-text", this::openSomething));
            steps.add(new TourStep("inspector", ".inspector", this::openSomething));
        }
        steps.add(TourStep.of("rail", ".rail-column"));
        steps.add(TourStep.of("find", ".text-input.search"));
        steps.add(TourStep.of("export", "#export-button"));
        return steps;
    }

    /// Opens an article with a claim selected, unless one is open.
    private void openSomething() {
        if (!(desk.placeProperty().get() instanceof Place.Reading)) {
            desk.read(book -> book.articles().stream().filter(article -> article.claims() > 0).findFirst()
                    .flatMap(article -> book.claimsOf(article.id()).stream().findFirst()),
                    claim -> claim.ifPresent(found -> desk.open(found.id())));
        }
    }

    private void quit() {
        Window window = getScene().getWindow();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    public Desk desk() {
        return desk;
    }

    public Shell shell() {
        return shell;
    }

    /// Imports without asking, such as files that the program was started with.
    public ImportViewModel importing() {
        return importing;
    }

    /// The folder whose new files are imported by themselves.
    public WatchViewModel watching() {
        return watching;
    }

    /// The tour of the window.
    public Tour tour() {
        return tour;
    }

    public IntakeView intake() {
        return intake;
    }

    public ExportDialog exporting() {
        return exporting;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }
}
