package io.rendan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.rendan.web.Problem;
import io.rendan.web.ProblemException;

import org.junit.jupiter.api.Test;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jOperations;
import org.springframework.http.HttpStatus;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds the picture of the rooms: data flow one way, pure rooms stay pure. */
class ArchitectureTests {

    /** Rooms below {@code run}: (snapshot, parameters) to report, and nothing else. */
    private static final String[] PURE = {
        "io.rendan.algorithm..",
        "io.rendan.network..",
        "io.rendan.analysis..",
        "io.rendan.distance..",
        "io.rendan.silo..",
        "io.rendan.bottleneck..",
        "io.rendan.market..",
        "io.rendan.prediction..",
        "io.rendan.incentive..",
        "io.rendan.opportunity..",
        "io.rendan.position..",
        "io.rendan.health..",
        "io.rendan.quality",
    };

    /** What pure rooms are built on; a room's own declaration of itself comes from Modulith. */
    private static final String[] FOUNDATIONS = {
        "java.lang..",
        "java.math..",
        "java.nio.charset..",
        "java.security..",
        "java.text..",
        "java.time..",
        "java.util..",
        "org.jspecify..",
        "org.jgrapht..",
        "org.apache.commons.statistics..",
        "org.apache.commons.text.similarity",
        "de.bwaldvogel.liblinear..",
        "org.springframework.modulith..",
    };

    /** Types that a person can keep an eye on in one package. */
    private static final int NAMES_A_PACKAGE = 40;

    private final JavaClasses production =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.rendan");

    @Test
    void roomsDependOnlyOnWhatTheyDeclareAndNeverInCircles() {
        ApplicationModules.of(Rendan.class).verify();
    }

    @Test
    void pureRoomsKnowOneAnotherAndOfSpringOnlyThatTheyAreComponents() {
        classes()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(PURE)
                                .or(resideInAnyPackage(FOUNDATIONS))
                                .or(equivalentTo(Component.class))
                                .or(describe("primitive", JavaClass::isPrimitive))
                                .or(describe("array", JavaClass::isArray)))
                .check(production);
    }

    @Test
    void pureRoomsReadNoClockAndDrawNoUnseededNumbers() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .or()
                .resideInAPackage("io.rendan.generator..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(java.util.Random.class)
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .check(production);
    }

    @Test
    void problemsOfHttpAreMadeInWebPackages() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.rendan.web..", "io.rendan..web..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProblemException.class, Problem.class, HttpStatus.class)
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
    void noRoomIsAHall() {
        Map<String, Long> names =
                topLevel().collect(groupingBy(JavaClass::getPackageName, counting()));

        assertThat(names)
                .allSatisfy(
                        (room, count) ->
                                assertThat(count).as(room).isLessThanOrEqualTo(NAMES_A_PACKAGE));
    }

    @Test
    void noSimpleNameStandsInTwoRooms() {
        Map<String, List<String>> rooms =
                topLevel()
                        .collect(
                                groupingBy(
                                        JavaClass::getSimpleName,
                                        mapping(JavaClass::getPackageName, toList())));

        assertThat(rooms).allSatisfy((name, in) -> assertThat(in).as(name).hasSize(1));
    }

    private Stream<JavaClass> topLevel() {
        return production.stream()
                .filter(type -> type.getEnclosingClass().isEmpty())
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    @Test
    void onlyOnePackageTouchesTheEmbeddedServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.rendan.store.embedded..")
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
