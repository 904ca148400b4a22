package io.rendan.algorithm.link;

/**
 * How likely two untied nodes are to be tied, judged by who stands between them. Scores are raw
 * sums, at least 0; those of different indices do not compare. k is a node's number of neighbours.
 */
public enum LinkIndex {
    /**
     * Three-step paths, degree-normalised: the sum over paths a–u–v–b of {@code 1 / √(k_u k_v)}
     * (Kovács et al. 2019, "Network-based prediction of protein interactions"). Who is like one's
     * partners makes a partner, not who shares them.
     */
    L3,

    /** Number of common neighbours (Liben-Nowell & Kleinberg 2007). */
    COMMON_NEIGHBOURS,

    /** The sum over common neighbours of {@code 1 / ln k} (Adamic & Adar 2003). */
    ADAMIC_ADAR,

    /** The sum over common neighbours of {@code 1 / k} (Zhou, Lü & Zhang 2009). */
    RESOURCE_ALLOCATION;

    /** What one path through a node of this degree, at least 2, counts. */
    double weight(int degree) {
        return switch (this) {
            case L3 -> 1 / Math.sqrt(degree);
            case COMMON_NEIGHBOURS -> 1;
            case ADAMIC_ADAR -> 1 / Math.log(degree);
            case RESOURCE_ALLOCATION -> 1.0 / degree;
        };
    }
}
