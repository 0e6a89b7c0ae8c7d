package org.claimline.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.Edit;
import org.claimline.domain.Note;
import org.claimline.domain.NoteId;
import org.claimline.domain.NoteLink;
import org.claimline.domain.Target;
import org.claimline.notebook.Edits;
import org.claimline.testkit.DemoNotebook;
import org.claimline.ui.OpenWindow;
import org.claimline.ui.shell.Place;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Writing notes by the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class NotesFxIT {

    private static final String ARTICLE = """
            Harbour works grow
            Date: 3 November 2025

            The harbour company spent $40 million on new cranes. Traffic rose 12% in the year.
            """;

    private OpenWindow window;
    private Claim claim;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, ARTICLE);
    }

    @BeforeEach
    void openNotes(FxRobot robot) {
        ArticleId article = window.notebook().articles().getFirst().id();
        claim = window.notebook().claimsOf(article).stream()
                .filter(found -> found.anchor().quote().equals("$40 million")).findFirst().orElseThrow();
        window.notebook()
                .apply(Edits.note(new Target.OnArticle(article), "First thoughts", DemoNotebook.CLOCK.instant()));
        robot.interact(() -> window.bench().desk().go(new Place.Notes()));
        OpenWindow.until(() -> area(robot).filter(it -> it.getText().equals("First thoughts")).isPresent());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static Optional<TextArea> area(FxRobot robot) {
        return robot.lookup(".note-page .text-area").tryQueryAs(TextArea.class).filter(Node::isVisible);
    }

    private List<Note> notes() {
        return window.notebook().notes();
    }

    private void write(String words, FxRobot robot) {
        TextArea area = area(robot).orElseThrow();
        robot.interact(area::requestFocus);
        robot.interact(() -> area.appendText(words));
        robot.interact(area::end);
    }

    @Test
    void writesWithKeysAndSavesOneEditWhenOneLeaves(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> area(robot).orElseThrow().isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.B);
        robot.push(KeyCode.END).push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        write("item", robot);
        robot.push(KeyCode.ENTER);
        write("next", robot);
        assertThat(notes().getFirst().markdown()).isEqualTo("First thoughts");
        robot.push(KeyCode.ESCAPE);
        OpenWindow.until(() -> notes().getFirst().markdown().equals("First thoughts****\n- item\n- next"));
        assertThat(window.notebook().nextUndo().map(Edit::action)).contains(Edit.Action.CHANGE_NOTE);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        OpenWindow.until(() -> notes().getFirst().markdown().equals("First thoughts"));
        OpenWindow.until(() -> area(robot).orElseThrow().getText().equals("First thoughts"));
    }

    @Test
    void completesALinkAndFollowsItInThePreview(FxRobot robot) {
        write(" [[cranes", robot);
        OpenWindow.until(() -> choices() == 3);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        String link = new NoteLink(new NoteLink.ToClaim(claim.id()), "$40 million").markdown();
        assertThat(area(robot).orElseThrow().getText()).isEqualTo("First thoughts " + link);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        OpenWindow.until(() -> notes().getFirst().mentions(new NoteLink.ToClaim(claim.id())));
        robot.interact(() -> robot.lookup(".note-bar .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(toggle -> toggle.getText().equals("Preview")).forEach(ToggleButton::fire));
        Hyperlink shown = robot.lookup(".markdown .note-link").queryAs(Hyperlink.class);
        assertThat(shown.getText()).isEqualTo("$40 million");
        robot.interact(shown::fire);
        OpenWindow.until(() -> window.bench().desk().placeProperty().get()
                .equals(new Place.Reading(claim.article(), Optional.of(claim.id()))));
    }

    @Test
    void quotesAClaim(FxRobot robot) {
        write("\n\n@40 million", robot);
        OpenWindow.until(() -> choices() > 0);
        robot.push(KeyCode.TAB);
        OpenWindow.until(
                () -> area(robot).orElseThrow().getText().contains("> The harbour company spent **$40 million**"));
        robot.push(KeyCode.ESCAPE);
        OpenWindow.until(() -> notes().getFirst().mentions(new NoteLink.ToClaim(claim.id())));
        assertThat(notes().getFirst().markdown())
                .contains("[[claim:" + claim.id() + "|Harbour works grow, 3 Nov 2025, para. ");
    }

    @Test
    void copiesAClaimInEveryFormAndPastesItWithItsLink(FxRobot robot) {
        goToClaim(robot);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        OpenWindow.until(() -> OpenWindow.onFx(() -> ClaimClip.isClaim(Clipboard.getSystemClipboard())));
        String text = OpenWindow.onFx(() -> Clipboard.getSystemClipboard().getString());
        String html = OpenWindow.onFx(() -> Clipboard.getSystemClipboard().getHtml());
        Object markdown = OpenWindow.onFx(() -> Clipboard.getSystemClipboard().getContent(ClaimClip.MARKDOWN));
        assertThat(text).startsWith("“The harbour company spent $40 million on new cranes.” — Harbour works grow");
        assertThat(html).contains("<strong>$40 million</strong>").startsWith("<blockquote>");
        assertThat(markdown).asString().startsWith("> The harbour company").doesNotContain("[[");
        robot.interact(() -> window.bench().desk().go(new Place.Notes()));
        OpenWindow.until(() -> area(robot).isPresent());
        robot.interact(() -> area(robot).orElseThrow().requestFocus());
        robot.interact(() -> area(robot).orElseThrow().paste());
        robot.push(KeyCode.ESCAPE);
        OpenWindow.until(() -> notes().getFirst().mentions(new NoteLink.ToClaim(claim.id())));
    }

    @Test
    void tellsWhereAClaimIsMentioned(FxRobot robot) {
        String link = new NoteLink(new NoteLink.ToClaim(claim.id()), "forty").markdown();
        window.notebook().apply(Edits.note(new Target.OnArticle(claim.article()), "Compare " + link,
                DemoNotebook.CLOCK.instant()));
        goToClaim(robot);
        OpenWindow.until(() -> robot.lookup(".mentions-card .hyperlink").tryQueryAs(Hyperlink.class)
                .filter(line -> line.getText().equals("Compare forty")).isPresent());
        robot.interact(() -> robot.lookup(".mentions-card .hyperlink").queryAs(Hyperlink.class).fire());
        OpenWindow.until(() -> area(robot).filter(it -> it.getText().startsWith("Compare [[")).isPresent());
    }

    @Test
    void writesANoteOfItsOwnThatQuotesAndIsLinkedAndBinned(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        OpenWindow.until(() -> area(robot).filter(it -> it.isFocused() && it.getText().isEmpty()).isPresent());
        assertThat(notes()).hasSize(1);
        write("# Who pays?\n\n@40 million", robot);
        OpenWindow.until(() -> choices() > 0);
        robot.push(KeyCode.TAB);
        OpenWindow.until(() -> area(robot).orElseThrow().getText().contains("> The harbour company"));
        robot.push(KeyCode.ESCAPE);
        OpenWindow.until(() -> notes().size() == 2);
        Note page = window.notebook().notesMentioning(new NoteLink.ToClaim(claim.id())).getFirst();
        assertThat(page.on()).isEqualTo(new Target.OnNotebook());
        assertThat(page.title()).isEqualTo("Who pays?");
        OpenWindow.until(() -> area(robot).orElseThrow().getText().startsWith("# Who pays?"));

        robot.interact(() -> window.bench().desk().go(new Place.Notes(first())));
        OpenWindow.until(() -> area(robot).orElseThrow().getText().equals("First thoughts"));
        write(" [[who pa", robot);
        OpenWindow.until(() -> choices() == 1);
        robot.push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        OpenWindow.until(() -> notes().stream().anyMatch(note -> note.mentions(new NoteLink.ToNote(page.id()))));
        robot.interact(() -> window.bench().desk().go(new Place.Notes(page.id())));
        OpenWindow.until(() -> robot.lookup(".mentions-card .hyperlink").tryQueryAs(Hyperlink.class)
                .filter(line -> line.getText().startsWith("First thoughts")).isPresent());

        robot.interact(() -> robot.lookup(".note-detail .icon-button").queryAllAs(Button.class).stream()
                .filter(button -> "Remove note".equals(button.getAccessibleText())).forEach(Button::fire));
        OpenWindow.until(() -> notes().size() == 1);
        robot.interact(() -> window.bench().desk().go(new Place.Bin()));
        OpenWindow.until(() -> robot.lookup(".wide-list .strong").tryQueryAs(Label.class)
                .filter(title -> title.getText().equals("Who pays?")).isPresent());
        robot.interact(() -> robot.lookup(".wide-list .button").queryAs(Button.class).fire());
        OpenWindow.until(() -> notes().stream().anyMatch(note -> note.id().equals(page.id())));
    }

    private NoteId first() {
        return notes().stream().filter(note -> note.title().equals("First thoughts")).findFirst().orElseThrow().id();
    }

    @Test
    void aNewNoteInWhichNothingIsWrittenIsNone(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        OpenWindow.until(() -> area(robot).filter(it -> it.isFocused() && it.getText().isEmpty()).isPresent());
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> window.bench().desk().go(new Place.Articles(false)));
        robot.interact(() -> window.bench().desk().back());
        OpenWindow.until(() -> area(robot).isPresent());
        assertThat(notes()).hasSize(1);
    }

    private void goToClaim(FxRobot robot) {
        robot.interact(() -> window.bench().desk()
                .go(new Place.Reading(claim.article(), Optional.of(claim.id()))));
        OpenWindow.until(() -> robot.lookup(".article-text").tryQueryAs(GenericStyledArea.class)
                .filter(text -> text.getText().contains("cranes")).isPresent());
        robot.interact(() -> robot.lookup(".article-text").query().requestFocus());
        OpenWindow.until(() -> robot.lookup(".why-card").tryQuery().filter(Node::isVisible).isPresent());
    }

    @Test
    void escapeGoesOnWriting(FxRobot robot) {
        write(" [[cranes", robot);
        OpenWindow.until(() -> choices() == 3);
        robot.push(KeyCode.ESCAPE);
        assertThat(choices()).isZero();
        assertThat(area(robot).orElseThrow().isFocused()).isTrue();
        assertThat(area(robot).orElseThrow().getText()).isEqualTo("First thoughts [[cranes");
    }

    @Test
    void searchesWithinNotes(FxRobot robot) {
        window.notebook()
                .apply(Edits.note(new Target.OnClaim(claim.id()), "Ferries count", DemoNotebook.CLOCK.instant()));
        TextField search = robot.lookup("#notes-search").queryAs(TextField.class);
        robot.interact(() -> search.setText("ferries cranes"));
        OpenWindow.until(() -> robot.lookup(".notes-list .list-cell .strong").queryAllAs(Node.class).stream()
                .filter(Node::isVisible).filter(it -> it.getParent().getParent().isVisible()).count() <= 1);
        robot.interact(() -> search.setText("ferries"));
        OpenWindow.until(() -> area(robot).orElseThrow().getText().equals("Ferries count"));
    }

    /// How many choices are offered.
    private static int choices() {
        return OpenWindow.onFx(() -> Window.getWindows().stream().filter(Window::isShowing)
                .map(shown -> shown.getScene().getRoot().lookup("#link-choices"))
                .filter(javafx.scene.control.ListView.class::isInstance)
                .mapToInt(list -> ((javafx.scene.control.ListView<?>) list).getItems().size()).sum());
    }
}
