package org.claimline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.NoteId;
import org.claimline.domain.Target;
import org.claimline.notebook.Edits;
import org.claimline.testkit.DemoNotebook;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What can have the focus has a role and a name, is seen when it has it, and can be left by the keyboard.
@ExtendWith(ApplicationExtension.class)
class AccessibilityFxIT {

    private static final String ARTICLE = """
            Harbour works grow
            Date: 3 November 2025

            The harbour company spent $40 million on new cranes. Traffic rose 12% in the year, it said on Monday.
            """;

    private static final int MOST_STEPS = 90;

    private OpenWindow window;

    /// Where it is looked at.
    enum Where {
        READER((desk, known) -> desk.go(new Place.Reading(known.article(), Optional.of(known.claim())))), //
        LIBRARY((desk, _) -> desk.go(new Place.Articles(false))), //
        SIDES((desk, known) -> {
            desk.go(new Place.Reading(known.article(), Optional.empty()));
            desk.openBeside(known.article());
        }), //
        NOTES((desk, known) -> desk.go(new Place.Notes(known.note()))), //
        CLAIMS((desk, _) -> desk.go(new Place.Claims(ClaimFilter.STANDING))), //
        BIN((desk, _) -> desk.go(new Place.Bin())), //
        SEARCH((desk, _) -> desk.go(new Place.Search(Optional.of("kind:figure cranes")))), //
        HOME((desk, _) -> desk.go(new Place.Home())), //
        TRACKS((desk, _) -> desk.go(new Place.Tracks()));

        private final BiConsumer<Desk, Known> go;

        Where(BiConsumer<Desk, Known> go) {
            this.go = go;
        }
    }

    private record Known(ArticleId article, org.claimline.domain.ClaimId claim, NoteId note) {}

    private Known known;

    @Start
    void start(Stage stage) {
        window = new OpenWindow(stage, ARTICLE);
    }

    @BeforeEach
    void fill() {
        ArticleId article = window.notebook().articles().getFirst().id();
        Claim claim = window.notebook().claimsOf(article).getFirst();
        var note = new NoteId("n-000000000001");
        var gone = new NoteId("n-000000000002");
        window.notebook().apply(Edits.page(note, "# Questions\n\nWho pays?", DemoNotebook.CLOCK.instant()));
        window.notebook().apply(Edits.page(gone, "Nothing much", DemoNotebook.CLOCK.instant()));
        window.notebook().apply(Edits.discard(window.notebook().note(gone).orElseThrow()));
        window.notebook().apply(Edits.tag(new Target.OnClaim(claim.id()), "cranes", List.of()));
        window.notebook().apply(Edits.note(new Target.OnClaim(claim.id()), "Compare", DemoNotebook.CLOCK.instant()));
        known = new Known(article, claim.id(), note);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void go(Where where, FxRobot robot) {
        robot.interact(() -> where.go.accept(window.bench().desk(), known));
        switch (where) {
            case READER, SIDES, LIBRARY -> OpenWindow.until(() -> robot.lookup(".claim-row").tryQuery().isPresent()
                    || robot.lookup(".article-row").tryQuery().isPresent());
            case NOTES -> OpenWindow.until(() -> robot.lookup(".note-page .text-area").tryQuery().isPresent());
            case CLAIMS -> OpenWindow.until(() -> robot.lookup(".table-row-cell").queryAll().size() > 2);
            case SEARCH -> OpenWindow.until(() -> robot.lookup(".query-chip").tryQuery().isPresent()
                    && robot.lookup(".hit-mark").tryQuery().isPresent());
            case HOME -> OpenWindow.until(() -> robot.lookup(".home-page").tryQuery().isPresent());
            case TRACKS -> OpenWindow.until(() -> robot.lookup(".tracks-page").tryQuery().isPresent());
            case BIN -> OpenWindow.until(() -> robot.lookup(".wide-list .button").tryQuery().isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource(Where.class)
    void whatCanHaveTheFocusHasARoleAndAName(Where where, FxRobot robot) {
        go(where, robot);
        List<Node> focusable = OpenWindow.onFx(() -> focusable(window.bench(), new ArrayList<>()));
        assertThat(focusable).hasSizeGreaterThan(5);
        assertThat(focusable).allSatisfy(node -> {
            assertThat(OpenWindow.onFx(() -> name(node))).as("the name of %s", node).isNotBlank();
            assertThat(node.getAccessibleRole()).as("the role of %s", node)
                    .isNotIn(AccessibleRole.NODE, AccessibleRole.PARENT);
        });
    }

    private static List<Node> focusable(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return found;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> focusable(child, found));
        }
        return found;
    }

    /// What a screen reader calls it: its own words or those of the label that stands for it.
    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        Object words = node instanceof Labeled labeled
                ? labeled.getText()
                : label instanceof Labeled labeled ? labeled.getText() : "";
        return words instanceof String text ? text : "";
    }

    @ParameterizedTest
    @EnumSource(Where.class)
    void tabGoesRoundAndTheFocusIsSeen(Where where, FxRobot robot) {
        go(where, robot);
        robot.interact(() -> window.bench().shell().focusPage());
        Node start = owner();
        Set<Node> visited = new LinkedHashSet<>();
        var unseen = new ArrayList<String>();
        int[] before = pixels();
        Node last = start;
        for (int i = 0; i < MOST_STEPS && (visited.isEmpty() || last != start); i++) {
            robot.push(KeyCode.TAB);
            Node now = owner();
            assertThat(now).as("Tab leaves %s", last).isNotSameAs(last);
            last = now;
            int[] after = pixels();
            if (visited.add(now) && !differs(before, after, now)) {
                unseen.add(now.toString());
            }
            before = after;
        }
        assertThat(last).as("where Tab comes back to").isSameAs(start);
        assertThat(unseen).isEmpty();
        assertThat(visited).hasSizeGreaterThan(4);
    }

    private Node owner() {
        return OpenWindow.onFx(() -> window.bench().getScene().getFocusOwner());
    }

    private int[] pixels() {
        return OpenWindow.onFx(() -> {
            WritableImage image = window.bench().getScene().snapshot(null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] argb = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
            return argb;
        });
    }

    /// Whether the picture has changed where the node is, or just around it.
    private boolean differs(int[] before, int[] after, Node node) {
        Bounds at = OpenWindow.onFx(() -> node.localToScene(node.getLayoutBounds()));
        int width = (int) OpenWindow.onFx(() -> window.bench().getScene().getWidth()).doubleValue();
        int height = before.length / width;
        int left = Math.clamp((int) at.getMinX() - 4, 0, width);
        int right = Math.clamp((int) at.getMaxX() + 4, left, width);
        for (int y = Math.clamp((int) at.getMinY() - 4, 0, height); y < Math.clamp((int) at.getMaxY() + 4, 0,
                height); y++) {
            if (!Arrays.equals(before, y * width + left, y * width + right, after, y * width + left,
                    y * width + right)) {
                return true;
            }
        }
        return false;
    }

    /// The counts beside the lines change at each article of an import.
    @Test
    void theFocusStaysInTheSideBarWhenTheNotebookChanges(FxRobot robot) {
        OpenWindow.until(() -> robot.lookup(".article-text").tryQuery().filter(Node::isFocused).isPresent());
        Button line = robot.lookup(".rail-line").queryAllAs(Button.class).stream().skip(2).findFirst().orElseThrow();
        robot.interact(line::requestFocus);
        window.notebook().apply(Edits.page(new NoteId("n-000000000003"), "Later", DemoNotebook.CLOCK.instant()));
        OpenWindow.until(() -> line.getScene() == null);
        assertThat(OpenWindow.onFx(() -> window.bench().getScene().getFocusOwner()))
                .isInstanceOfSatisfying(Button.class, now -> assertThat(now.getAccessibleText().replaceAll("[0-9]", ""))
                        .isEqualTo(line.getAccessibleText().replaceAll("[0-9]", "")));
    }

    @Test
    void whatWasDoneIsToldWithoutMovingTheFocus(FxRobot robot) {
        go(Where.READER, robot);
        robot.interact(() -> robot.lookup(".article-text").query().requestFocus());
        Node reader = owner();
        robot.push(KeyCode.ENTER);
        OpenWindow.until(() -> window.notebook().counts().confirmed() == 1);
        OpenWindow.until(() -> Optional.ofNullable(reader.getAccessibleHelp())
                .filter(help -> help.contains("Claim confirmed")).isPresent());
        assertThat(owner()).isSameAs(reader);
    }
}
