package io.rendan;

import io.rendan.generator.GenerateCommand;

import picocli.CommandLine;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A generated ecosystem as a folder: what the export writes, and what a user uploads. */
record GoldenDataset(Path folder) {

    static GoldenDataset generate(Path folder, int units, int seed) {
        int code =
                new CommandLine(new GenerateCommand())
                        .execute(
                                "--units=" + units,
                                "--seed=" + seed,
                                "--name=golden",
                                "--out=" + folder);
        if (code != CommandLine.ExitCode.OK) {
            throw new AssertionError("generate ended with " + code);
        }
        return new GoldenDataset(folder);
    }

    byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Path file : files()) {
                zip.putNextEntry(new ZipEntry(name(file)));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Each file by its columns and the digest of its bytes. */
    JsonNode described() throws IOException, NoSuchAlgorithmException {
        ObjectNode described = JsonMapper.shared().createObjectNode();
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            ObjectNode entry = described.putObject(name(file));
            entry.put("sha256", HexFormat.of().formatHex(digest));
            if (name(file).endsWith(".csv")) {
                String header = Files.readString(file).lines().findFirst().orElse("");
                entry.set(
                        GoldenDiff.COLUMNS,
                        JsonMapper.shared().valueToTree(List.of(header.split(","))));
            }
        }
        return described;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
