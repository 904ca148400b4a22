package io.rendan.dataset;

import io.rendan.dataset.check.CheckReport;
import io.rendan.dataset.check.DatasetChecker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A dataset that a test writes: a small, faultless one to begin with, then one file changed. */
public final class DatasetFolder {

    private final Path folder;

    private DatasetFolder(Path folder) {
        this.folder = folder;
    }

    /** Two platforms, three units, a partner, a segment, and something in every table. */
    public static DatasetFolder small(Path folder) {
        var dataset = minimal(folder);
        dataset.write(
                "platforms.csv", "id,name,kind", "p1,Kitchen,INDUSTRY", "p2,Shared,SHARED_SERVICE");
        dataset.write("capabilities.csv", "id,name,category", "k1,Moulding,MAKE", "k2,Design,");
        dataset.write(
                "communities.csv",
                "id,name,kind,scenario,target_metric,target_value,sharing_pool_share",
                "c1,Smart kitchen,SOLUTION,cooking,orders,-1.5,0.06",
                "c2,Tasting,EXPERIENCE,,,,");
        dataset.write(
                "micro_enterprises.csv",
                "id,name,kind,platform_id,headcount,founded_on,decision_power,hiring_power,distribution_power",
                "u1,\"Oven, the\",USER,p1,12,2019-02-28,1,0.5,0",
                "u2,Moulds,NODE,p1,8,,,,",
                "u3,Start,INCUBATING,p2,4,2025-01-01,0.9,0.9,0.9");
        dataset.write("partners.csv", "id,name,kind,country", "x1,Steel Ltd,SUPPLIER,DE");
        dataset.write("user_segments.csv", "id,name,users", "s1,Families,120000");
        dataset.write(
                "memberships.csv",
                "party_id,community_id,profit_share,lead,joined_on,left_on",
                "u1,c1,0.6,true,2024-01-01,",
                "x1,c1,0.4,false,2024-01-01,2025-06-30");
        dataset.write(
                "offers.csv",
                "party_id,capability_id,unit_price,monthly_capacity,service_time_cv",
                "u2,k1,120.5,300,0.8");
        dataset.write(
                "needs.csv", "party_id,capability_id,annual_budget,essential", "u1,k1,50000,true");
        dataset.write(
                "contracts.csv",
                "id,kind,supplier_id,buyer_id,capability_id,community_id,annual_value,signed_on,starts_on,ends_on,success_metric,success_threshold,penalty_rate,outside_option",
                "a,MARKET,u2,u1,k1,c1,24000,2023-12-01,2024-01-01,2026-12-31,on time,0.95,0.1,26000",
                "b,EXTERNAL,x1,u2,,,9000,,2025-01-01,,,,,",
                "c,SALES,u1,s1,,,100000,,2024-01-01,,,,,");
        dataset.write(
                "settlements.csv",
                "contract_id,month,amount,requests,satisfaction,on_time_share",
                "a,2026-01,2000,40,8.5,0.9",
                "a,2026-02,2100,42,,",
                "c,2026-02,9000,,10,1");
        dataset.write(
                "statements.csv",
                "party_id,month,user_revenue,ecosystem_revenue,cost,shared_value",
                "u1,2026-02,9000,-20,4000,300");
        dataset.write(
                "interactions.csv",
                "source_id,target_id,month,hours,people",
                "u1,u2,2026-02,12.5,6",
                "u2,u1,2026-02,3,5",
                "u1,u3,2026-02,9,4");
        return dataset;
    }

    /** Only the files that must be there, without rows. */
    public static DatasetFolder minimal(Path folder) {
        var dataset = new DatasetFolder(folder);
        dataset.write(
                "dataset.json",
                """
                {"name": "small", "title": "A small one", "currency": "EUR",
                 "asOf": "2026-03-31", "licence": "CC0-1.0", "source": "made up"}""");
        dataset.write("micro_enterprises.csv", "id,name,kind");
        dataset.write("contracts.csv", "id,kind,supplier_id,buyer_id");
        return dataset;
    }

    public DatasetFolder write(String file, String... lines) {
        return write(file, String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8));
    }

    public DatasetFolder write(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public DatasetFolder append(String file, String... lines) {
        return write(
                file, Stream.concat(lines(file).stream(), Stream.of(lines)).toArray(String[]::new));
    }

    /** Replaces a text that must occur in a file. */
    public DatasetFolder replace(String file, String before, String after) {
        String text = String.join("\n", lines(file));
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " has no " + before);
        }
        return write(file, text.replace(before, after));
    }

    public DatasetFolder delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Compresses a file and puts it in the place of the plain one. */
    public DatasetFolder gzip(String file) {
        try (OutputStream gz =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve(file + ".gz")))) {
            Files.copy(folder.resolve(file), gz);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return delete(file);
    }

    /** A zip of the folder whose entries start with a prefix. */
    public Path zip(Path target, String prefix) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(target));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(prefix + folder.relativize(file)));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target;
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return folder;
    }

    public DatasetSource open() {
        return DatasetSource.open(folder);
    }

    public CheckReport check() {
        try (DatasetSource source = open()) {
            return DatasetChecker.check(source);
        }
    }
}
