package vn.sontm.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The rooms of the house and the arrows between them: downwards only, no cycles, effects at the edge. */
@AnalyzeClasses(packages = "vn.sontm", importOptions = ProductionOnly.class)
class RoomsTest {
    @ArchTest
    static final ArchRule arrowsPointDownwards = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("app")
            .definedBy("vn.sontm.app..")
            .layer("ui")
            .definedBy("vn.sontm.ui..")
            .layer("cli")
            .definedBy("vn.sontm.cli..")
            .layer("sample")
            .definedBy("vn.sontm.sample..")
            .layer("safety")
            .definedBy("vn.sontm.safety..")
            .layer("report")
            .definedBy("vn.sontm.report..")
            .layer("exchange")
            .definedBy("vn.sontm.exchange..")
            .layer("workspace")
            .definedBy("vn.sontm.workspace..")
            .layer("store")
            .definedBy("vn.sontm.store..")
            .layer("programme")
            .definedBy("vn.sontm.programme..")
            .layer("ledger")
            .definedBy("vn.sontm.ledger..")
            .layer("base")
            .definedBy("vn.sontm.base..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("app", "ui")
            .whereLayer("sample")
            .mayOnlyBeAccessedByLayers("app", "ui", "cli")
            .whereLayer("safety")
            .mayOnlyBeAccessedByLayers("app", "ui", "cli", "sample")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("app", "ui", "cli", "sample", "safety")
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("app", "ui", "cli", "sample", "safety", "report")
            .whereLayer("workspace")
            .mayOnlyBeAccessedByLayers("app", "ui", "cli", "sample", "safety", "report", "exchange")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("app", "ui", "cli", "sample", "safety", "report", "exchange", "workspace")
            .whereLayer("programme")
            .mayOnlyBeAccessedByLayers(
                    "app", "ui", "cli", "sample", "safety", "report", "exchange", "workspace", "store")
            .whereLayer("ledger")
            .mayOnlyBeAccessedByLayers(
                    "app", "ui", "cli", "sample", "safety", "report", "exchange", "workspace", "store", "programme")
            .because("one way in, one way out: nobody reaches around the ledger");

    @ArchTest
    static final ArchRule noPackageCycles =
            slices().matching("vn.sontm.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule windowStaysAtTheTop = noClasses()
            .that()
            .resideOutsideOfPackages("vn.sontm.ui..", "vn.sontm.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
            .because("the command line runs where there is no display");

    @ArchTest
    static final ArchRule sqlStaysInTheStore = noClasses()
            .that()
            .resideOutsideOfPackage("vn.sontm.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.jdbi..", "org.sqlite..", "org.flywaydb..")
            .because("there is one place for SQL");

    @ArchTest
    static final ArchRule theCoreIsPure = noClasses()
            .that()
            .resideInAnyPackage("vn.sontm.programme..", "vn.sontm.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.security.SecureRandom")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.YearMonth.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("verdicts and merges must not depend on a clock, a disk or chance");
}
