package io.rendan.algorithm.graph;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a graph from a list of edges: CSV (RFC 4180, UTF-8) whose header names the columns {@code
 * source}, {@code target} and, if edges have one, {@code weight}, in any order and beside any
 * others. Nodes are whatever names stand there, numbered as they are first met, line by line,
 * source before target. An empty line is passed over; no field may contain a line break.
 *
 * <p>The file is cut at line ends into as many parts as there are threads; each numbers its own
 * names, which are then numbered anew in the order of the parts, so that the graph is the same for
 * any number of threads. Cost: one look at every byte and one look-up a name. Memory: the file, and
 * 16 bytes an edge beside the graph's own. Interruptible.
 */
public final class EdgeCsv {

    /** Lines read, edges joined, graph built: what progress counts. */
    private static final int STAGES = 3;

    private static final int FAULTS_TOLD = 20;

    private final String file;
    private final byte[] text;
    private final int sourceColumn;
    private final int targetColumn;
    private final int weightColumn;

    private EdgeCsv(String file, byte[] text, List<String> header) {
        this.file = file;
        this.text = text;
        this.sourceColumn = header.indexOf("source");
        this.targetColumn = header.indexOf("target");
        this.weightColumn = header.indexOf("weight");
        if (sourceColumn < 0 || targetColumn < 0) {
            throw new IllegalArgumentException(
                    "%s: line 1: expected columns source and target, are %s"
                            .formatted(file, header));
        }
    }

    /**
     * A graph and what its nodes are called.
     *
     * @param names by node
     */
    public record NamedGraph(CompressedGraph graph, List<String> names) {}

    /**
     * Reads edges that lead from source to target.
     *
     * @throws IllegalArgumentException if lines are not as expected; names the file and the first
     *     twenty of them with what they hold and how many more there are
     * @throws IOException if the file cannot be read or is larger than 2 GB
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static NamedGraph directed(Path file, Parallel parallel) throws IOException {
        return read(file, true, parallel);
    }

    /** Reads edges that lead both ways; all else as for {@link #directed}. */
    public static NamedGraph undirected(Path file, Parallel parallel) throws IOException {
        return read(file, false, parallel);
    }

    private static byte[] bytes(Path file) throws IOException {
        KernelInterruptedException.check();
        try {
            return Files.readAllBytes(file);
        } catch (ClosedByInterruptException e) {
            throw new KernelInterruptedException();
        }
    }

    private static NamedGraph read(Path file, boolean directed, Parallel parallel)
            throws IOException {
        byte[] text = bytes(file);
        String name = String.valueOf(file.getFileName());
        boolean marked = text.length > 2 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB;
        int headerEnd = lineAfter(text, 0);
        List<String> header = header(name, new CsvFields(text, marked ? 3 : 0, headerEnd));
        return new EdgeCsv(name, text, header).read(headerEnd, directed, parallel);
    }

    private static List<String> header(String file, CsvFields fields) {
        List<String> columns = new ArrayList<>();
        try {
            boolean more = true;
            while (more) {
                more = fields.next();
                columns.add(fields.string().strip());
            }
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(
                    "%s: line 1: %s".formatted(file, fault.getMessage()), fault);
        }
        return columns;
    }

    private NamedGraph read(int start, boolean directed, Parallel listened) {
        Parallel parallel = listened.silent();
        Part[] parts = new Part[parallel.threads()];
        int[] cuts = new int[parts.length + 1];
        for (int part = 0; part <= parts.length; part++) {
            long near = start + (long) (text.length - start) * part / parts.length;
            cuts[part] = near == start ? start : lineAfter(text, (int) near - 1);
        }
        parallel.forEach(
                parts.length,
                part -> {
                    parts[part] = new Part(cuts[part], cuts[part + 1]);
                    parts[part].read();
                });
        refuseFaults(parts);
        listened.report(1, STAGES);
        return joined(parts, directed, listened);
    }

    private void refuseFaults(Part[] parts) {
        List<Fault> faults = Arrays.stream(parts).flatMap(part -> part.faults.stream()).toList();
        if (!faults.isEmpty()) {
            List<String> told = new ArrayList<>();
            for (Fault fault : faults.subList(0, Math.min(FAULTS_TOLD, faults.size()))) {
                told.add("%s: line %d: %s".formatted(file, line(fault.position), fault.text));
            }
            if (faults.size() > FAULTS_TOLD) {
                told.add("and %d more".formatted(faults.size() - FAULTS_TOLD));
            }
            throw new IllegalArgumentException(String.join("\n", told));
        }
    }

    private NamedGraph joined(Part[] parts, boolean directed, Parallel listened) {
        ByteNames names = new ByteNames(text);
        int edges = 0;
        int[][] numbers = new int[parts.length][];
        for (int part = 0; part < parts.length; part++) {
            numbers[part] = names.numbers(parts[part].names);
            edges += parts[part].size;
        }
        CompressedGraph.Builder builder =
                directed
                        ? CompressedGraph.directed(names.count())
                        : CompressedGraph.undirected(names.count());
        builder.expect(edges);
        for (int part = 0; part < parts.length; part++) {
            Part read = parts[part];
            int[] number = numbers[part];
            for (int edge = 0; edge < read.size; edge++) {
                KernelInterruptedException.checkNowAndThen(edge);
                int from = number[read.sources[edge]];
                builder.edge(from, number[read.targets[edge]], read.weights[edge]);
            }
        }
        listened.report(2, STAGES);
        NamedGraph read = new NamedGraph(builder.build(), names.all());
        listened.report(STAGES, STAGES);
        return read;
    }

    /** The first byte after the line that the byte stands in. */
    private static int lineAfter(byte[] text, int position) {
        int at = position;
        while (at < text.length && text[at] != '\n') {
            at++;
        }
        return Math.min(text.length, at + 1);
    }

    private int line(int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += text[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private record Fault(int position, String text) {}

    /** Some of the lines; nodes by the part's own numbers. */
    private final class Part {

        private final CsvFields fields;
        private final ByteNames names = new ByteNames(text);
        private int[] sources;
        private int[] targets;
        private double[] weights;
        private int size;
        private int sourceFrom;
        private int sourceEnd;
        private int targetFrom;
        private int targetEnd;
        private double weight;
        private final List<Fault> faults = new ArrayList<>();

        Part(int from, int to) {
            this.fields = new CsvFields(text, from, to);
            int guess = (to - from) / 16 + 16;
            this.sources = new int[guess];
            this.targets = new int[guess];
            this.weights = new double[guess];
        }

        void read() {
            for (int lines = 0; !fields.atEnd(); lines++) {
                KernelInterruptedException.checkNowAndThen(lines);
                int start = fields.position();
                try {
                    readLine();
                } catch (IllegalArgumentException fault) {
                    faults.add(new Fault(start, String.valueOf(fault.getMessage())));
                    fields.moveTo(lineAfter(text, start));
                }
            }
        }

        private void readLine() {
            sourceEnd = sourceFrom;
            targetEnd = targetFrom;
            weight = 1;
            int column = 0;
            boolean more;
            do {
                more = fields.next();
                note(column++);
            } while (more);
            if (column == 1 && fields.isEmpty()) {
                return;
            }
            if (sourceFrom == sourceEnd || targetFrom == targetEnd) {
                throw new IllegalArgumentException("expected a source and a target, one is empty");
            }
            int source = names.number(sourceFrom, sourceEnd);
            append(source, names.number(targetFrom, targetEnd), weight);
        }

        private void note(int column) {
            if (column == sourceColumn) {
                sourceFrom = fields.from();
                sourceEnd = fields.end();
            } else if (column == targetColumn) {
                targetFrom = fields.from();
                targetEnd = fields.end();
            } else if (column == weightColumn) {
                weight = fields.number();
                if (!Double.isFinite(weight)) {
                    throw new IllegalArgumentException(
                            "expected a finite number, is '%s'".formatted(fields.string()));
                }
            }
        }

        private void append(int from, int to, double weight) {
            if (size == sources.length) {
                int capacity = Math.addExact(size, size >> 1);
                sources = Arrays.copyOf(sources, capacity);
                targets = Arrays.copyOf(targets, capacity);
                weights = Arrays.copyOf(weights, capacity);
            }
            sources[size] = from;
            targets[size] = to;
            weights[size++] = weight;
        }
    }
}
