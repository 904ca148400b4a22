package io.rendan.quality.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Two buyers and a handful of suppliers, one of them under two names, one of them none. */
final class SmallRegister {

    static final String PARTNERS =
            """
            id,name,kind,country
            p1,Quorndale Joinery,SUPPLIER,GB
            p2,QUORNDALE JOINERY LTD,SUPPLIER,GB
            p3,various suppliers,SUPPLIER,GB
            p4,Bexcombe Foods,SUPPLIER,GB
            """;

    static final String CONTRACTS =
            """
            id,kind,supplier_id,buyer_id,annual_value,signed_on,starts_on,ends_on
            c1,EXTERNAL,p1,u1,400000,2025-05-01,2025-06-01,2026-05-31
            c2,EXTERNAL,p2,u1,80000,2025-05-01,2025-06-01,2026-05-31
            c3,EXTERNAL,p2,u2,90000,2025-05-01,2025-06-01,2026-05-31
            c4,EXTERNAL,p3,u2,70000,2025-05-01,2025-06-01,9999-12-31
            c5,EXTERNAL,p4,u2,10000,2025-05-01,2025-06-01,2026-05-31
            """;

    private SmallRegister() {}

    static byte[] zip() throws IOException {
        return zip(PARTNERS, CONTRACTS);
    }

    static byte[] zip(String partners, String contracts) throws IOException {
        Map<String, String> files =
                Map.of(
                        "dataset.json",
                        """
                        {"name":"small-register","currency":"GBP","asOf":"2026-03-31"}
                        """,
                        "micro_enterprises.csv",
                        """
                        id,name,kind
                        u1,Estates,NODE
                        u2,Canteens,NODE
                        """,
                        "partners.csv",
                        partners,
                        "contracts.csv",
                        contracts);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
