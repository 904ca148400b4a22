package io.rendan.algorithm.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.MathContext;

class CommunitySignificanceTests {

    /** The sum itself, in numbers that do not underflow. */
    private static double exactLogTail(int pairs, BigDecimal p, int k) {
        var digits = new MathContext(60);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal choose = BigDecimal.ONE;
        for (int j = 0; j <= pairs; j++) {
            if (j >= k) {
                BigDecimal miss = BigDecimal.ONE.subtract(p).pow(pairs - j, digits);
                sum = sum.add(choose.multiply(p.pow(j, digits)).multiply(miss), digits);
            }
            choose =
                    choose.multiply(BigDecimal.valueOf(pairs - j))
                            .divide(BigDecimal.valueOf(j + 1L), digits);
        }
        int scale = sum.precision() - sum.scale();
        return Math.log(sum.movePointLeft(scale).doubleValue()) + scale * Math.log(10);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 0.25, 1", "10, 0.05, 10", "45, 0.01, 30", "190, 0.001, 150", "435, 0.02, 9",
        "435, 0.02, 8", "435, 0.5, 218", "435, 0.5, 430", "4950, 0.0001, 120", "1225, 0.9, 1225"
    })
    void theTailIsTheSumOfItsTerms(int pairs, String p, int k) {
        double exact = exactLogTail(pairs, new BigDecimal(p), k);
        assertThat(CommunitySignificance.logTail(pairs, pairs * Double.parseDouble(p), k))
                .isCloseTo(exact, within(1e-9 * Math.max(1, Math.abs(exact))));
    }

    @Test
    void tailsFarBelowADoubleKeepTheirOrder() {
        double dense = CommunitySignificance.logTail(4_950, 1, 900);
        double denser = CommunitySignificance.logTail(4_950, 1, 901);
        assertThat(Math.exp(dense)).isZero();
        assertThat(denser).isLessThan(dense);
        assertThat(new CommunitySignificance(dense, dense).pValue()).isPositive();
    }

    @Test
    void whatMustBeIsCertain() {
        assertThat(CommunitySignificance.logTail(10, 3, 0)).isZero();
        assertThat(CommunitySignificance.logTail(10, 10, 10)).isZero();
        assertThat(CommunitySignificance.logTail(10, 12, 10)).isZero();
    }

    @Test
    void beyondAnIntPairsThePoissonLimitStands() {
        long many = 4L * Integer.MAX_VALUE;
        double binomial = CommunitySignificance.logTail(Integer.MAX_VALUE, 5, 20);
        assertThat(CommunitySignificance.logTail(many, 5, 20)).isCloseTo(binomial, within(1e-6));
        assertThat(CommunitySignificance.logTail(many, 5, 3)).isBetween(-1.0, 0.0);
    }

    @Test
    void choicesAreCounted() {
        assertThat(CommunitySignificance.logChoose(6, 3)).isCloseTo(Math.log(20), within(1e-12));
        assertThat(CommunitySignificance.logChoose(120, 5))
                .isCloseTo(Math.log(190_578_024), within(1e-10));
        assertThat(CommunitySignificance.logChoose(6, 6)).isZero();
    }

    /** A triangle with one tie to the path of three others: n 6, m 6, s 3, V 7, k 3. */
    @Test
    void aTriangleAmongSixUnitsByHand() {
        CommunitySignificance triangle = CommunitySignificance.of(3, 3, 7, 6, 6);
        double p = 49.0 / 24 / 3;
        assertThat(triangle.pFixed()).isCloseTo(p * p * p, within(1e-12));
        assertThat(triangle.logAny()).isZero(); // 2 looks × 3 sizes × 20 groups × 0.32
        CommunitySignificance afar = CommunitySignificance.of(3, 3, 7, 6, 600);
        assertThat(afar.pValue())
                .isCloseTo(2 * 3 * 20 * Math.pow(49.0 / 2_400 / 3, 3), within(1e-15));
    }
}
