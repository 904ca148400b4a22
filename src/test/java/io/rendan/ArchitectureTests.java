package io.rendan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jOperations;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RestController;

/** Holds the picture of the rooms: data flow one way, pure rooms stay pure. */
class ArchitectureTests {

    private static final String[] PURE = {
        "io.rendan.algorithm..", "io.rendan.network..", "io.rendan.generator..",
    };

    private static final String[] ANALYSES = {
        "io.rendan.distance..",
        "io.rendan.silo..",
        "io.rendan.bottleneck..",
        "io.rendan.prediction..",
        "io.rendan.incentive..",
        "io.rendan.opportunity..",
        "io.rendan.market..",
        "io.rendan.position..",
        "io.rendan.health..",
    };

    private final JavaClasses production =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.rendan");

    @Test
    void roomsDependOnlyOnWhatTheyDeclareAndNeverInCircles() {
        ApplicationModules.of(Rendan.class).verify();
    }

    @Test
    void pureRoomsKnowNeitherSpringNorNeo4j() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.neo4j..")
                .check(production);
    }

    @Test
    void analysesKnowOfSpringOnlyThatTheyAreComponents() {
        noClasses()
                .that()
                .resideInAnyPackage(ANALYSES)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.neo4j..",
                        "org.springframework.data..",
                        "org.springframework.boot..",
                        "org.springframework.transaction..")
                .check(production);
    }

    @Test
    void onlyTwoRoomsSpeakWithTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.rendan.cypher..", "io.rendan.store..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.neo4j.driver..")
                                .and(not(resideInAPackage("org.neo4j.driver.exceptions.."))))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Neo4jOperations.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Neo4jClient.class)
                .check(production);
    }

    @Test
    void analysesReadNoClockAndDrawNoUnseededNumbers() {
        noClasses()
                .that()
                .resideInAnyPackage(ANALYSES)
                .or()
                .resideInAnyPackage(PURE)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(java.util.Random.class)
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(production);
    }

    @Test
    void onlyOneClassTouchesTheEmbeddedServer() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("io.rendan.store.EmbeddedNeo4j")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.neo4j.dbms..",
                        "org.neo4j.configuration..",
                        "org.neo4j.kernel..",
                        "org.neo4j.io..")
                .check(production);
    }

    @Test
    void controllersArePackagePrivateAndLiveInWebPackages() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("io.rendan..web..")
                .allowEmptyShould(true)
                .check(production);
    }
}
