package io.rendan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class Rendan {

    public static void main(String[] arguments) {
        SpringApplication.run(Rendan.class, arguments);
    }
}
