package io.rendan.party;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/** Contracts by id, with capability and community. */
public interface Contracts extends Repository<Contract, String> {

    Optional<Contract> findById(String id);
}
