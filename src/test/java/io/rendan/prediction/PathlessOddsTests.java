package io.rendan.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** A town's register: its offices buy, firms sell, and few pairs are joined by any path. */
class PathlessOddsTests {

    private static final int OFFICES = 12;
    private static final int FIRMS = 150;

    private static EcosystemBuilder register(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        EcosystemBuilder register = new EcosystemBuilder();
        for (int office = 0; office < OFFICES; office++) {
            register.units(office(office));
        }
        for (int firm = 0; firm < FIRMS; firm++) {
            register.partners(firm(firm));
        }
        for (int contract = 0; contract < 900; contract++) {
            int buyer = (int) (OFFICES * Math.pow(random.nextDouble(), 2));
            int seller = (int) (FIRMS * Math.pow(random.nextDouble(), 2));
            LocalDate day = EcosystemBuilder.AS_OF.minusDays(random.nextInt(1_800));
            register.contract(
                    firm(seller), office(buyer), null, 9, day, day.plusDays(random.nextInt(400)));
        }
        return register;
    }

    private static String office(int number) {
        return "a%02d".formatted(number);
    }

    private static String firm(int number) {
        return "b%03d".formatted(number);
    }

    private static FormationModel learned(EcosystemNetwork network) {
        return new FormationLearner(network, PredictionParameters.defaults(1), Parallel.of(2))
                .learn()
                .model();
    }

    @Test
    void theyAreThoseOfTheModelForEveryPairThatNothingJoins() {
        EcosystemNetwork network = register(1).partners("stranger", "unheard").build();
        TieSnapshot snapshot = TieSnapshot.today(network);
        FormationModel model = learned(network);
        PairFeatures features = new PairFeatures(snapshot);
        PathlessOdds odds = new PathlessOdds(snapshot, model);
        int compared = 0;
        for (int party = 0; party < network.parties().size(); party++) {
            features.from(party);
            for (int other = 0; other < network.parties().size(); other++) {
                if (features.pairs().isPathless(other)) {
                    compared++;
                    assertThat(odds.of(party, other, features.pairs().isFormer(other)))
                            .isCloseTo(model.logOdds(features.of(other)), within(1e-9));
                }
            }
        }
        assertThat(model.learned()).isTrue();
        assertThat(compared).isGreaterThan(OFFICES);
    }

    @Test
    void theSidesTellRolesApart() {
        EcosystemNetwork network = register(2).build();
        Sides sides = new Sides(TieSnapshot.today(network));
        for (int firm = 0; firm < FIRMS; firm++) {
            int seller = network.parties().indexOf(firm(firm));
            int buyer = network.parties().indexOf(office(firm % OFFICES));
            assertThat(sides.sells(seller, buyer)).isTrue();
            assertThat(sides.sells(buyer, seller)).isFalse();
        }
    }

    @Test
    void whoBoughtOfLateIsLikelierToBuyThanWhoStoppedYearsAgo() {
        LocalDate late = EcosystemBuilder.AS_OF.minusDays(20);
        LocalDate ago = EcosystemBuilder.AS_OF.minusDays(1_700);
        EcosystemBuilder register = register(3).units("late", "stopped").partners("new firm");
        for (int firm = 0; firm < 20; firm++) {
            register.contract(firm(firm), "late", null, 9, late, late.plusDays(9));
            register.contract(firm(firm), "stopped", null, 9, ago, ago.plusDays(9));
        }
        EcosystemNetwork network = register.build();
        PathlessOdds odds = new PathlessOdds(TieSnapshot.today(network), learned(network));
        int firm = network.parties().indexOf("new firm");

        assertThat(odds.of(network.parties().indexOf("late"), firm, false))
                .isGreaterThan(odds.of(network.parties().indexOf("stopped"), firm, false));
    }
}
