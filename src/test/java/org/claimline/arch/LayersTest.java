package org.claimline.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// `domain, task, disk <- features <- notebook <- ui, cli <- app`, and who may know which library.
@AnalyzeClasses(packages = "org.claimline", importOptions = ImportOption.DoNotIncludeTests.class)
final class LayersTest {

    private static final String[] FEATURES = {"..claimline.importing..", "..claimline.extraction..",
        "..claimline.anchoring..", "..claimline.storage..", "..claimline.search..", "..claimline.timeline..",
        "..claimline.tracks..", "..claimline.export.."};

    @ArchTest
    static final ArchRule domainIsPlainJava = classes().that().resideInAPackage("org.claimline.domain..").should()
            .onlyDependOnClassesThat().resideInAnyPackage("java.lang..", "java.util..", "java.time..", "java.net..",
                    "java.math..", "java.nio..", "java.security..", "org.jspecify..", "org.claimline.domain..");

    @ArchTest
    static final ArchRule taskKnowsTheDomainAtMost = classes().that().resideInAPackage("org.claimline.task..").should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.slf4j..", "org.jspecify..", "org.claimline.task..",
                    "org.claimline.domain..");

    @ArchTest
    static final ArchRule diskKnowsTheDomainAtMost = classes().that().resideInAPackage("org.claimline.disk..").should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.claimline.disk..", "org.claimline.domain..");

    @ArchTest
    static final ArchRule filesArePutInPlaceInOneWay = noClasses().that()
            .resideOutsideOfPackage("org.claimline.disk..").should()
            .accessField(java.nio.file.StandardCopyOption.class, "ATOMIC_MOVE")
            .because("a file that replaces another is forced to the disk first, which Disk does");

    @ArchTest
    static final ArchRule featuresDoNotImportEachOther = slices()
            .matching("org.claimline.(importing|extraction|anchoring"
                    + "|storage|search|timeline|tracks|export)..")
            .should().notDependOnEachOther();

    @ArchTest
    static final ArchRule featuresAreBelowTheNotebook = noClasses().that().resideInAnyPackage(FEATURES).should()
            .dependOnClassesThat().resideInAnyPackage("org.claimline.notebook..", "org.claimline.ui..",
                    "org.claimline.cli..", "org.claimline.app..");

    @ArchTest
    static final ArchRule theNotebookIsBelowTheWindow = noClasses().that().resideInAPackage("org.claimline.notebook..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("org.claimline.ui..", "org.claimline.cli..", "org.claimline.app..");

    @ArchTest
    static final ArchRule windowAndCommandLineDoNotMeet = noClasses().that().resideInAPackage("org.claimline.ui..")
            .should().dependOnClassesThat().resideInAnyPackage("org.claimline.cli..", "org.claimline.app..");

    @ArchTest
    static final ArchRule commandLineDoesNotKnowTheWindow = noClasses().that().resideInAPackage("org.claimline.cli..")
            .should().dependOnClassesThat().resideInAnyPackage("org.claimline.ui..", "org.claimline.app..", "javafx..");

    @ArchTest
    static final ArchRule windowReachesFeaturesThroughTheNotebook = noClasses().that()
            .resideInAPackage("org.claimline.ui..").should().dependOnClassesThat()
            .resideInAnyPackage("..claimline.importing..", "..claimline.extraction..", "..claimline.storage..",
                    "..claimline.search..", "..claimline.export..");

    @ArchTest
    static final ArchRule commandLineReachesFeaturesThroughTheNotebook = noClasses().that()
            .resideInAPackage("org.claimline.cli..").should().dependOnClassesThat()
            .resideInAnyPackage("..claimline.importing..", "..claimline.extraction..", "..claimline.storage..",
                    "..claimline.search..")
            .because("it may use export alone, whose CSV and JSON its lists are written in");

    @ArchTest
    static final ArchRule noToolkitBelowTheWindow = noClasses().that()
            .resideOutsideOfPackages("org.claimline.ui..", "org.claimline.app..").should().dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "org.fxmisc..", "atlantafx..");

    @ArchTest
    static final ArchRule onlyStorageKnowsSql = noClasses().that().resideOutsideOfPackage("org.claimline.storage..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.jdbi..", "org.flywaydb..");

    @ArchTest
    static final ArchRule onlyTheReadersOfDocumentsKnowTheirParsers = noClasses().that()
            .resideOutsideOfPackages("org.claimline.importing.documents..", "org.claimline.timeline.paper..").should()
            .dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.poi..",
                    "org.apache.james..", "com.rtfparserkit..")
            .because(
                    "they are loaded by the process that reads documents, and when a timeline is printed to a PDF file");

    @ArchTest
    static final ArchRule onlySearchKnowsLucene = noClasses().that().resideOutsideOfPackage("org.claimline.search..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule viewModelsAreHeadless = noClasses().that().haveSimpleNameEndingWith("ViewModel").should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..", "java.sql..")
            .because("they must run without a toolkit");

    @ArchTest
    static final ArchRule theWindowWritesAsTheReaderDoes = noClasses().that().resideInAPackage("org.claimline.ui..")
            .and().resideOutsideOfPackage("org.claimline.ui.control").and().doNotHaveSimpleName("ChartCopy").should()
            .dependOnClassesThat().haveFullyQualifiedName("org.claimline.domain.Wording")
            .because("numbers and days on the screen are LocalText's; Wording is for files and copied data");

    @ArchTest
    static final ArchRule onlyWiringMakesExecutors = noClasses().that()
            .resideOutsideOfPackages("org.claimline.app..", "org.claimline.storage..").should()
            .dependOnClassesThat().haveFullyQualifiedName("java.util.concurrent.Executors")
            .because("background work goes through task.Background; storage has its own thread that nobody interrupts");

    @ArchTest
    static final ArchRule nobodyInterrupts = noClasses().should()
            .callMethod(java.util.concurrent.Future.class, "cancel",
                    boolean.class)
            .orShould().callMethod(java.util.concurrent.ExecutorService.class, "shutdownNow")
            .because("an interrupt inside H2 closes the database for everyone");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses().should().haveSimpleNameEndingWith("Manager").orShould()
            .haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Impl").orShould()
            .haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils").orShould()
            .resideInAPackage("..util..");

    @ArchTest
    static final ArchRule extractionIsALibrary = noClasses().that().resideInAnyPackage("org.claimline.extraction..",
            "org.claimline.timeline..", "org.claimline.tracks..", "org.claimline.anchoring..").should()
            .dependOnClassesThat().resideInAnyPackage("java.nio.file..", "java.sql..", "javafx..")
            .because("they are usable without a database, a file or a toolkit");

    @ArchTest
    static final ArchRule moneyIsNeverADouble = com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields().that()
            .areDeclaredIn(org.claimline.domain.Quantity.class).should().haveRawType(double.class).orShould()
            .haveRawType(float.class);
}
