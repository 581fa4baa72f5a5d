SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA graphile_worker;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';
CREATE TYPE graphile_worker.job_spec AS (
	identifier text,
	payload json,
	queue_name text,
	run_at timestamp with time zone,
	max_attempts smallint,
	job_key text,
	priority smallint,
	flags text[]
);
CREATE TYPE public."ArrivalMarkKind" AS ENUM (
    'arrived',
    'undone'
);
CREATE TYPE public."AttendanceMode" AS ENUM (
    'onSite',
    'remote'
);
CREATE TYPE public."DocumentKind" AS ENUM (
    'page',
    'seminar',
    'members',
    'topics',
    'site'
);
CREATE TYPE public."ErasureKind" AS ENUM (
    'specialNeeds',
    'answers',
    'registrations',
    'openingAlerts',
    'unconfirmed',
    'mails',
    'sessions',
    'messages',
    'feedbackTexts'
);
CREATE TYPE public."InvoiceKind" AS ENUM (
    'eInvoice',
    'email',
    'post'
);
CREATE TYPE public."Locale" AS ENUM (
    'fi',
    'sv',
    'en'
);
CREATE TYPE public."MailKind" AS ENUM (
    'confirmation',
    'waitingList',
    'alreadyRegistered',
    'promotion',
    'cancellation',
    'manageLink',
    'signIn',
    'change',
    'handOver',
    'handedOver',
    'emailChange',
    'emailChanged',
    'restoration',
    'reminder',
    'seminarMoved',
    'seminarCancelled',
    'alertConfirmation',
    'registrationOpened',
    'invitation',
    'message'
);
CREATE TYPE public."MemberGroup" AS ENUM (
    'university',
    'city',
    'wellbeing',
    'company'
);
CREATE TYPE public."PictureFormat" AS ENUM (
    'avif',
    'webp',
    'jpeg'
);
CREATE TYPE public."QuestionKind" AS ENUM (
    'shortText',
    'longText',
    'oneOf',
    'manyOf',
    'yesNo',
    'number'
);
CREATE TYPE public."RegistrationActor" AS ENUM (
    'participant',
    'organiser',
    'site'
);
CREATE TYPE public."RegistrationEventKind" AS ENUM (
    'added',
    'changed',
    'optionChanged',
    'emailChanged',
    'promoted',
    'cancelled',
    'restored',
    'handedOver',
    'merged'
);
CREATE TYPE public."RegistrationStatus" AS ENUM (
    'confirmed',
    'waiting',
    'cancelled'
);
CREATE TYPE public."Role" AS ENUM (
    'editor',
    'organiser',
    'administrator'
);
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE graphile_worker._private_jobs (
    id bigint NOT NULL,
    job_queue_id integer,
    task_id integer NOT NULL,
    payload json DEFAULT '{}'::json NOT NULL,
    priority smallint DEFAULT 0 NOT NULL,
    run_at timestamp with time zone DEFAULT now() NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    max_attempts smallint DEFAULT 25 NOT NULL,
    last_error text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    key text,
    locked_at timestamp with time zone,
    locked_by text,
    revision integer DEFAULT 0 NOT NULL,
    flags jsonb,
    is_available boolean GENERATED ALWAYS AS (((locked_at IS NULL) AND (attempts < max_attempts))) STORED NOT NULL,
    CONSTRAINT jobs_key_check CHECK (((length(key) > 0) AND (length(key) <= 512))),
    CONSTRAINT jobs_max_attempts_check CHECK ((max_attempts >= 1))
);
CREATE FUNCTION graphile_worker.add_job(identifier text, payload json DEFAULT NULL::json, queue_name text DEFAULT NULL::text, run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, max_attempts integer DEFAULT NULL::integer, job_key text DEFAULT NULL::text, priority integer DEFAULT NULL::integer, flags text[] DEFAULT NULL::text[], job_key_mode text DEFAULT 'replace'::text) RETURNS graphile_worker._private_jobs
    LANGUAGE plpgsql
    AS $$
declare
  v_job "graphile_worker"._private_jobs;
begin
  if (job_key is null or job_key_mode is null or job_key_mode in ('replace', 'preserve_run_at')) then
    select * into v_job
    from "graphile_worker".add_jobs(
      ARRAY[(
        identifier,
        payload,
        queue_name,
        run_at,
        max_attempts::smallint,
        job_key,
        priority::smallint,
        flags
      )::"graphile_worker".job_spec],
      (job_key_mode = 'preserve_run_at')
    )
    limit 1;
    return v_job;
  elsif job_key_mode = 'unsafe_dedupe' then
    -- Ensure all the tasks exist
    insert into "graphile_worker"._private_tasks as tasks (identifier)
    values (add_job.identifier)
    on conflict do nothing;
    -- Ensure all the queues exist
    if add_job.queue_name is not null then
      insert into "graphile_worker"._private_job_queues as job_queues (queue_name)
      values (add_job.queue_name)
      on conflict do nothing;
    end if;
    -- Insert job, but if one already exists then do nothing, even if the
    -- existing job has already started (and thus represents an out-of-date
    -- world state). This is dangerous because it means that whatever state
    -- change triggered this add_job may not be acted upon (since it happened
    -- after the existing job started executing, but no further job is being
    -- scheduled), but it is useful in very rare circumstances for
    -- de-duplication. If in doubt, DO NOT USE THIS.
    insert into "graphile_worker"._private_jobs as jobs (
      job_queue_id,
      task_id,
      payload,
      run_at,
      max_attempts,
      key,
      priority,
      flags
    )
      select
        job_queues.id,
        tasks.id,
        coalesce(add_job.payload, '{}'::json),
        coalesce(add_job.run_at, now()),
        coalesce(add_job.max_attempts::smallint, 25::smallint),
        add_job.job_key,
        coalesce(add_job.priority::smallint, 0::smallint),
        (
          select jsonb_object_agg(flag, true)
          from unnest(add_job.flags) as item(flag)
        )
      from "graphile_worker"._private_tasks as tasks
      left join "graphile_worker"._private_job_queues as job_queues
      on job_queues.queue_name = add_job.queue_name
      where tasks.identifier = add_job.identifier
    on conflict (key)
      -- Bump the updated_at so that there's something to return
      do update set
        revision = jobs.revision + 1,
        updated_at = now()
      returning *
      into v_job;
    if v_job.revision = 0 then
      perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":1}');
    end if;
    return v_job;
  else
    raise exception 'Invalid job_key_mode value, expected ''replace'', ''preserve_run_at'' or ''unsafe_dedupe''.' using errcode = 'GWBKM';
  end if;
end;
$$;
CREATE FUNCTION graphile_worker.add_jobs(specs graphile_worker.job_spec[], job_key_preserve_run_at boolean DEFAULT false) RETURNS SETOF graphile_worker._private_jobs
    LANGUAGE plpgsql
    AS $$
begin
  -- Ensure all the tasks exist
  insert into "graphile_worker"._private_tasks as tasks (identifier)
  select distinct spec.identifier
  from unnest(specs) spec
  on conflict do nothing;
  -- Ensure all the queues exist
  insert into "graphile_worker"._private_job_queues as job_queues (queue_name)
  select distinct spec.queue_name
  from unnest(specs) spec
  where spec.queue_name is not null
  on conflict do nothing;
  -- Ensure any locked jobs have their key cleared - in the case of locked
  -- existing job create a new job instead as it must have already started
  -- executing (i.e. it's world state is out of date, and the fact add_job
  -- has been called again implies there's new information that needs to be
  -- acted upon).
  update "graphile_worker"._private_jobs as jobs
  set
    key = null,
    attempts = jobs.max_attempts,
    updated_at = now()
  from unnest(specs) spec
  where spec.job_key is not null
  and jobs.key = spec.job_key
  and is_available is not true;
  -- WARNING: this count is not 100% accurate; 'on conflict' clause will cause it to be an overestimate
  perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":' || array_length(specs, 1)::text || '}');
  -- TODO: is there a risk that a conflict could occur depending on the
  -- isolation level?
  return query insert into "graphile_worker"._private_jobs as jobs (
    job_queue_id,
    task_id,
    payload,
    run_at,
    max_attempts,
    key,
    priority,
    flags
  )
    select
      job_queues.id,
      tasks.id,
      coalesce(spec.payload, '{}'::json),
      coalesce(spec.run_at, now()),
      coalesce(spec.max_attempts, 25),
      spec.job_key,
      coalesce(spec.priority, 0),
      (
        select jsonb_object_agg(flag, true)
        from unnest(spec.flags) as item(flag)
      )
    from unnest(specs) spec
    inner join "graphile_worker"._private_tasks as tasks
    on tasks.identifier = spec.identifier
    left join "graphile_worker"._private_job_queues as job_queues
    on job_queues.queue_name = spec.queue_name
  on conflict (key) do update set
    job_queue_id = excluded.job_queue_id,
    task_id = excluded.task_id,
    payload =
      case
      when json_typeof(jobs.payload) = 'array' and json_typeof(excluded.payload) = 'array' then
        (jobs.payload::jsonb || excluded.payload::jsonb)::json
      else
        excluded.payload
      end,
    max_attempts = excluded.max_attempts,
    run_at = (case
      when job_key_preserve_run_at is true and jobs.attempts = 0 then jobs.run_at
      else excluded.run_at
    end),
    priority = excluded.priority,
    revision = jobs.revision + 1,
    flags = excluded.flags,
    -- always reset error/retry state
    attempts = 0,
    last_error = null,
    updated_at = now()
  where jobs.locked_at is null
  returning *;
end;
$$;
CREATE FUNCTION graphile_worker.complete_jobs(job_ids bigint[]) RETURNS SETOF graphile_worker._private_jobs
    LANGUAGE sql
    AS $$
  delete from "graphile_worker"._private_jobs as jobs
    where id = any(job_ids)
    and (
      locked_at is null
    or
      locked_at < now() - interval '4 hours'
    )
    returning *;
$$;
CREATE FUNCTION graphile_worker.force_unlock_workers(worker_ids text[]) RETURNS void
    LANGUAGE sql
    AS $$
update "graphile_worker"._private_jobs as jobs
set locked_at = null, locked_by = null
where locked_by = any(worker_ids);
update "graphile_worker"._private_job_queues as job_queues
set locked_at = null, locked_by = null
where locked_by = any(worker_ids);
$$;
CREATE FUNCTION graphile_worker.permanently_fail_jobs(job_ids bigint[], error_message text DEFAULT NULL::text) RETURNS SETOF graphile_worker._private_jobs
    LANGUAGE sql
    AS $$
  update "graphile_worker"._private_jobs as jobs
    set
      last_error = coalesce(error_message, 'Manually marked as failed'),
      attempts = max_attempts,
      updated_at = now()
    where id = any(job_ids)
    and (
      locked_at is null
    or
      locked_at < NOW() - interval '4 hours'
    )
    returning *;
$$;
CREATE FUNCTION graphile_worker.remove_job(job_key text) RETURNS graphile_worker._private_jobs
    LANGUAGE plpgsql STRICT
    AS $$
declare
  v_job "graphile_worker"._private_jobs;
begin
  -- Delete job if not locked
  delete from "graphile_worker"._private_jobs as jobs
    where key = job_key
    and (
      locked_at is null
    or
      locked_at < NOW() - interval '4 hours'
    )
  returning * into v_job;
  if not (v_job is null) then
    perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":-1}');
    return v_job;
  end if;
  -- Otherwise prevent job from retrying, and clear the key
  update "graphile_worker"._private_jobs as jobs
  set
    key = null,
    attempts = jobs.max_attempts,
    updated_at = now()
  where key = job_key
  returning * into v_job;
  return v_job;
end;
$$;
CREATE FUNCTION graphile_worker.reschedule_jobs(job_ids bigint[], run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, priority integer DEFAULT NULL::integer, attempts integer DEFAULT NULL::integer, max_attempts integer DEFAULT NULL::integer) RETURNS SETOF graphile_worker._private_jobs
    LANGUAGE sql
    AS $$
  update "graphile_worker"._private_jobs as jobs
    set
      run_at = coalesce(reschedule_jobs.run_at, jobs.run_at),
      priority = coalesce(reschedule_jobs.priority::smallint, jobs.priority),
      attempts = coalesce(reschedule_jobs.attempts::smallint, jobs.attempts),
      max_attempts = coalesce(reschedule_jobs.max_attempts::smallint, jobs.max_attempts),
      updated_at = now()
    where id = any(job_ids)
    and (
      locked_at is null
    or
      locked_at < NOW() - interval '4 hours'
    )
    returning *;
$$;
CREATE FUNCTION public.refuse_oversell() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'no seat is free in attendance option %', NEW."id"
        USING ERRCODE = 'check_violation', CONSTRAINT = 'attendance_option_oversold', TABLE = 'attendance_option';
END $$;
CREATE TABLE graphile_worker._private_job_queues (
    id integer NOT NULL,
    queue_name text NOT NULL,
    locked_at timestamp with time zone,
    locked_by text,
    is_available boolean GENERATED ALWAYS AS ((locked_at IS NULL)) STORED NOT NULL,
    CONSTRAINT job_queues_queue_name_check CHECK ((length(queue_name) <= 128))
);
CREATE TABLE graphile_worker._private_known_crontabs (
    identifier text NOT NULL,
    known_since timestamp with time zone NOT NULL,
    last_execution timestamp with time zone
);
CREATE TABLE graphile_worker._private_tasks (
    id integer NOT NULL,
    identifier text NOT NULL,
    CONSTRAINT tasks_identifier_check CHECK ((length(identifier) <= 128))
);
ALTER TABLE graphile_worker._private_job_queues ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME graphile_worker.job_queues_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE VIEW graphile_worker.jobs AS
 SELECT jobs.id,
    job_queues.queue_name,
    tasks.identifier AS task_identifier,
    jobs.priority,
    jobs.run_at,
    jobs.attempts,
    jobs.max_attempts,
    jobs.last_error,
    jobs.created_at,
    jobs.updated_at,
    jobs.key,
    jobs.locked_at,
    jobs.locked_by,
    jobs.revision,
    jobs.flags
   FROM ((graphile_worker._private_jobs jobs
     JOIN graphile_worker._private_tasks tasks ON ((tasks.id = jobs.task_id)))
     LEFT JOIN graphile_worker._private_job_queues job_queues ON ((job_queues.id = jobs.job_queue_id)));
ALTER TABLE graphile_worker._private_jobs ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME graphile_worker.jobs_id_seq1
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE graphile_worker.migrations (
    id integer NOT NULL,
    ts timestamp with time zone DEFAULT now() NOT NULL,
    breaking boolean DEFAULT false NOT NULL
);
ALTER TABLE graphile_worker._private_tasks ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME graphile_worker.tasks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public._prisma_migrations (
    id character varying(36) NOT NULL,
    checksum character varying(64) NOT NULL,
    finished_at timestamp with time zone,
    migration_name character varying(255) NOT NULL,
    logs text,
    rolled_back_at timestamp with time zone,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    applied_steps_count integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.account (
    id text NOT NULL,
    user_id text NOT NULL,
    account_id text NOT NULL,
    provider_id text NOT NULL,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamp(3) with time zone,
    refresh_token_expires_at timestamp(3) with time zone,
    scope text,
    password text,
    created_at timestamp(3) with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.answer (
    registration_id uuid NOT NULL,
    question_id uuid NOT NULL,
    value jsonb NOT NULL
);
CREATE TABLE public.arrival_mark (
    id uuid NOT NULL,
    registration_id uuid NOT NULL,
    kind public."ArrivalMarkKind" NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    received_at timestamp(3) with time zone NOT NULL,
    user_id text
);
CREATE TABLE public.attendance_option (
    id uuid NOT NULL,
    seminar_id uuid NOT NULL,
    "position" smallint NOT NULL,
    mode public."AttendanceMode" NOT NULL,
    capacity integer,
    taken integer DEFAULT 0 NOT NULL,
    waiting integer DEFAULT 0 NOT NULL,
    last_queue_number integer DEFAULT 0 NOT NULL,
    remote_link text,
    CONSTRAINT attendance_option_capacity CHECK ((capacity >= 0)),
    CONSTRAINT attendance_option_taken CHECK ((taken >= 0)),
    CONSTRAINT attendance_option_waiting CHECK ((waiting >= 0))
);
CREATE TABLE public.attendance_option_translation (
    option_id uuid NOT NULL,
    locale public."Locale" NOT NULL,
    name text NOT NULL,
    hint text,
    confirmation text
);
CREATE TABLE public.audit_entry (
    id uuid NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    user_id text,
    action text NOT NULL,
    subject text
);
CREATE TABLE public.billing_details (
    registration_id uuid NOT NULL,
    payer text NOT NULL,
    invoice_kind public."InvoiceKind" NOT NULL,
    business_id text,
    e_invoice_address text,
    operator_code text,
    invoice_email text,
    postal_address text,
    reference text,
    CONSTRAINT billing_details_reachable CHECK (
CASE invoice_kind
    WHEN 'eInvoice'::public."InvoiceKind" THEN ((business_id IS NOT NULL) AND (e_invoice_address IS NOT NULL) AND (operator_code IS NOT NULL))
    WHEN 'email'::public."InvoiceKind" THEN (invoice_email IS NOT NULL)
    ELSE (postal_address IS NOT NULL)
END)
);
CREATE TABLE public.document (
    id uuid NOT NULL,
    kind public."DocumentKind" NOT NULL,
    page_id uuid,
    seminar_id uuid,
    CONSTRAINT document_subject CHECK ((((kind = 'page'::public."DocumentKind") = (page_id IS NOT NULL)) AND ((kind = 'seminar'::public."DocumentKind") = (seminar_id IS NOT NULL))))
);
CREATE TABLE public.email_change (
    registration_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    email text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.erasure (
    id uuid NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    kind public."ErasureKind" NOT NULL,
    seminar_id uuid,
    count integer NOT NULL,
    CONSTRAINT erasure_count CHECK ((count > 0))
);
CREATE TABLE public.fee_category (
    id uuid NOT NULL,
    seminar_id uuid NOT NULL,
    "position" smallint NOT NULL,
    net_cents integer NOT NULL,
    vat_basis_points integer NOT NULL,
    CONSTRAINT fee_category_price CHECK (((net_cents >= 0) AND ((vat_basis_points >= 0) AND (vat_basis_points <= 10000))))
);
CREATE TABLE public.fee_category_translation (
    fee_category_id uuid NOT NULL,
    locale public."Locale" NOT NULL,
    name text NOT NULL,
    hint text
);
CREATE TABLE public.feedback (
    id uuid NOT NULL,
    seminar_id uuid NOT NULL,
    given_on date NOT NULL,
    locale public."Locale" NOT NULL,
    overall smallint,
    programme smallint,
    arrangements smallint,
    good text,
    better text,
    wishes text,
    CONSTRAINT feedback_arrangements CHECK (((arrangements >= 1) AND (arrangements <= 5))),
    CONSTRAINT feedback_overall CHECK (((overall >= 1) AND (overall <= 5))),
    CONSTRAINT feedback_programme CHECK (((programme >= 1) AND (programme <= 5)))
);
CREATE TABLE public.hand_over (
    registration_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    organisation text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.manage_link (
    token_hash bytea NOT NULL,
    registration_id uuid NOT NULL,
    created_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.member (
    id uuid NOT NULL,
    "position" smallint NOT NULL,
    given_name text NOT NULL,
    family_name text NOT NULL,
    organisation text NOT NULL,
    "group" public."MemberGroup" NOT NULL,
    contact_email text
);
CREATE TABLE public.message (
    id uuid NOT NULL,
    seminar_id uuid NOT NULL,
    content jsonb NOT NULL,
    filter jsonb NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    created_by_id text,
    send_at timestamp(3) with time zone,
    sent_at timestamp(3) with time zone,
    CONSTRAINT message_version CHECK ((version > 0))
);
CREATE TABLE public.opening_alert (
    id uuid NOT NULL,
    seminar_id uuid NOT NULL,
    email text NOT NULL,
    email_key text NOT NULL,
    locale public."Locale" NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    confirmed_at timestamp(3) with time zone
);
CREATE TABLE public.outbox_mail (
    id uuid NOT NULL,
    kind public."MailKind" NOT NULL,
    locale public."Locale" NOT NULL,
    recipient text NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    sent_at timestamp(3) with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    last_error text,
    registration_id uuid,
    cause text,
    message_id uuid
);
CREATE TABLE public.page (
    id uuid NOT NULL,
    key text,
    updated_at timestamp(3) with time zone NOT NULL,
    trashed_at timestamp(3) with time zone
);
CREATE TABLE public.page_slug (
    locale public."Locale" NOT NULL,
    slug text NOT NULL,
    page_id uuid NOT NULL,
    created_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.page_translation (
    page_id uuid NOT NULL,
    locale public."Locale" NOT NULL,
    title text NOT NULL,
    lead text,
    body jsonb NOT NULL
);
CREATE TABLE public.passkey (
    id text NOT NULL,
    name text,
    public_key text NOT NULL,
    user_id text NOT NULL,
    credential_id text NOT NULL,
    counter integer NOT NULL,
    device_type text NOT NULL,
    backed_up boolean NOT NULL,
    transports text,
    created_at timestamp(3) with time zone,
    aaguid text
);
CREATE TABLE public.picture (
    id uuid NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    uploaded_at timestamp(3) with time zone NOT NULL,
    uploaded_by_id text
);
CREATE TABLE public.picture_file (
    picture_id uuid NOT NULL,
    format public."PictureFormat" NOT NULL,
    width integer NOT NULL,
    bytes bytea NOT NULL
);
CREATE TABLE public.preview_link (
    token_hash bytea NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    created_by_id text NOT NULL
);
CREATE TABLE public.programme_item (
    id uuid NOT NULL,
    seminar_id uuid NOT NULL,
    "position" smallint NOT NULL,
    starts_at timestamp(3) with time zone,
    ends_at timestamp(3) with time zone,
    is_break boolean DEFAULT false NOT NULL
);
CREATE TABLE public.programme_item_translation (
    item_id uuid NOT NULL,
    locale public."Locale" NOT NULL,
    title text NOT NULL,
    description text
);
CREATE TABLE public.question (
    id uuid NOT NULL,
    seminar_id uuid NOT NULL,
    "position" smallint NOT NULL,
    kind public."QuestionKind" NOT NULL,
    required boolean NOT NULL,
    option_id uuid,
    kept_days smallint,
    CONSTRAINT question_kept_days CHECK ((kept_days >= 0))
);
CREATE TABLE public.question_choice (
    id uuid NOT NULL,
    question_id uuid NOT NULL,
    "position" smallint NOT NULL
);
CREATE TABLE public.question_choice_translation (
    choice_id uuid NOT NULL,
    locale public."Locale" NOT NULL,
    label text NOT NULL
);
CREATE TABLE public.question_translation (
    question_id uuid NOT NULL,
    locale public."Locale" NOT NULL,
    label text NOT NULL,
    hint text
);
CREATE UNLOGGED TABLE public.rate_limit (
    key character varying(255) NOT NULL,
    points integer DEFAULT 0 NOT NULL,
    expire bigint
);
CREATE TABLE public.registration (
    id uuid NOT NULL,
    seminar_id uuid NOT NULL,
    option_id uuid NOT NULL,
    number integer NOT NULL,
    status public."RegistrationStatus" NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    email_key text NOT NULL,
    organisation text NOT NULL,
    message text,
    locale public."Locale" NOT NULL,
    listed boolean NOT NULL,
    privacy_accepted_at timestamp(3) with time zone NOT NULL,
    registered_at timestamp(3) with time zone NOT NULL,
    cancelled_at timestamp(3) with time zone,
    submission_id uuid NOT NULL,
    calendar_sequence integer DEFAULT 0 NOT NULL,
    fee_category_id uuid,
    net_cents integer,
    queue_number integer,
    role text,
    vat_basis_points integer,
    reminders_stopped boolean DEFAULT false NOT NULL,
    note text,
    search_text text GENERATED ALWAYS AS (lower(((((name || ' '::text) || email) || ' '::text) || organisation))) STORED,
    arrived_at timestamp(3) with time zone,
    feedback_given boolean DEFAULT false NOT NULL,
    CONSTRAINT registration_calendar_sequence CHECK ((calendar_sequence >= 0)),
    CONSTRAINT registration_cancelled_at CHECK (((status = 'cancelled'::public."RegistrationStatus") = (cancelled_at IS NOT NULL))),
    CONSTRAINT registration_email CHECK (((btrim(email) <> ''::text) AND (btrim(email_key) <> ''::text))),
    CONSTRAINT registration_name CHECK ((btrim(name) <> ''::text)),
    CONSTRAINT registration_number CHECK ((number > 0)),
    CONSTRAINT registration_organisation CHECK ((btrim(organisation) <> ''::text)),
    CONSTRAINT registration_price CHECK ((((fee_category_id IS NULL) = (net_cents IS NULL)) AND ((net_cents IS NULL) = (vat_basis_points IS NULL)))),
    CONSTRAINT registration_queue_number CHECK (((status = 'waiting'::public."RegistrationStatus") = (queue_number IS NOT NULL)))
);
CREATE TABLE public.registration_event (
    id uuid NOT NULL,
    registration_id uuid NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    kind public."RegistrationEventKind" NOT NULL,
    actor public."RegistrationActor" NOT NULL,
    reason text,
    fields text[]
);
CREATE TABLE public.registration_tally (
    id uuid NOT NULL,
    seminar_id uuid NOT NULL,
    option_id uuid NOT NULL,
    fee_category_id uuid,
    status public."RegistrationStatus" NOT NULL,
    registered_on date NOT NULL,
    count integer NOT NULL,
    arrived integer DEFAULT 0 NOT NULL,
    CONSTRAINT registration_tally_arrived CHECK (((arrived >= 0) AND (arrived <= count))),
    CONSTRAINT registration_tally_count CHECK ((count > 0))
);
CREATE TABLE public.revision (
    id uuid NOT NULL,
    document_id uuid NOT NULL,
    number integer NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    content jsonb NOT NULL,
    saved_at timestamp(3) with time zone NOT NULL,
    saved_by_id text,
    restored_from integer,
    publish_at timestamp(3) with time zone,
    published_at timestamp(3) with time zone,
    CONSTRAINT revision_number CHECK (((number > 0) AND (version > 0)))
);
CREATE TABLE public.seminar (
    id uuid NOT NULL,
    year integer NOT NULL,
    date date,
    month smallint,
    starts_at timestamp(3) with time zone,
    ends_at timestamp(3) with time zone,
    announced_at timestamp(3) with time zone,
    registration_opens_at timestamp(3) with time zone,
    registration_closes_at timestamp(3) with time zone,
    cancelled_at timestamp(3) with time zone,
    last_number integer DEFAULT 0 NOT NULL,
    calendar_sequence integer DEFAULT 0 NOT NULL,
    changes_close_at timestamp(3) with time zone,
    needs_kept_days smallint DEFAULT 14 NOT NULL,
    promotion_ends_at timestamp(3) with time zone,
    registrations_kept_months smallint DEFAULT 12 NOT NULL,
    reminder_days smallint[] DEFAULT ARRAY[(7)::smallint, (1)::smallint],
    moved_from date,
    CONSTRAINT seminar_calendar_sequence CHECK ((calendar_sequence >= 0)),
    CONSTRAINT seminar_date_in_year CHECK (((year)::numeric = EXTRACT(year FROM date))),
    CONSTRAINT seminar_ends_after_start CHECK ((ends_at > starts_at)),
    CONSTRAINT seminar_kept CHECK (((needs_kept_days >= 0) AND (registrations_kept_months >= 0))),
    CONSTRAINT seminar_last_number CHECK ((last_number >= 0)),
    CONSTRAINT seminar_month CHECK (((month >= 1) AND (month <= 12))),
    CONSTRAINT seminar_registration_window CHECK ((registration_closes_at > registration_opens_at)),
    CONSTRAINT seminar_reminder_days CHECK ((0 < ALL (reminder_days)))
);
CREATE TABLE public.seminar_translation (
    seminar_id uuid NOT NULL,
    locale public."Locale" NOT NULL,
    title text,
    lead text,
    body jsonb,
    venue_name text,
    venue_address text,
    cancel_reason text,
    afterwards jsonb
);
CREATE TABLE public.session (
    id text NOT NULL,
    user_id text NOT NULL,
    token text NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    ip_address text,
    user_agent text,
    created_at timestamp(3) with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.site_details (
    id boolean DEFAULT true NOT NULL,
    content jsonb NOT NULL,
    CONSTRAINT site_details_one CHECK (id)
);
CREATE TABLE public.slip_image (
    seminar_id uuid NOT NULL,
    locale public."Locale" NOT NULL,
    version text NOT NULL,
    bytes bytea NOT NULL
);
CREATE TABLE public.speaker (
    id uuid NOT NULL,
    item_id uuid NOT NULL,
    "position" smallint NOT NULL,
    name text NOT NULL,
    organisation text
);
CREATE TABLE public.special_needs (
    registration_id uuid NOT NULL,
    dietary text,
    accessibility text,
    consented_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.topic (
    id uuid NOT NULL,
    "position" smallint NOT NULL
);
CREATE TABLE public.topic_translation (
    topic_id uuid NOT NULL,
    locale public."Locale" NOT NULL,
    name text NOT NULL
);
CREATE TABLE public."user" (
    id text NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    email_verified boolean DEFAULT false NOT NULL,
    image text,
    role public."Role" DEFAULT 'editor'::public."Role" NOT NULL,
    created_at timestamp(3) with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.verification (
    id text NOT NULL,
    identifier text NOT NULL,
    value text NOT NULL,
    expires_at timestamp(3) with time zone NOT NULL,
    created_at timestamp(3) with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    updated_at timestamp(3) with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);
INSERT INTO graphile_worker._private_jobs OVERRIDING SYSTEM VALUE VALUES
	(1, NULL, 1, '{"mailId" : "6150d015-86e1-40c9-b328-8f5328834630"}', 0, '2026-11-28 21:22:59.66066+00', 0, 25, NULL, '2026-11-28 21:22:59.66066+00', '2026-11-28 21:22:59.66066+00', 'mail:6150d015-86e1-40c9-b328-8f5328834630', NULL, NULL, 0, NULL, DEFAULT),
	(2, NULL, 1, '{"mailId" : "6533f282-9617-4edd-b7f0-d024be0f14d1"}', 0, '2026-11-28 21:23:00.191808+00', 0, 25, NULL, '2026-11-28 21:23:00.191808+00', '2026-11-28 21:23:00.191808+00', 'mail:6533f282-9617-4edd-b7f0-d024be0f14d1', NULL, NULL, 0, NULL, DEFAULT),
	(3, NULL, 3, '{"email":"editor-2023@example.org","locale":"fi"}', 0, '2026-11-28 21:23:00.687438+00', 0, 25, NULL, '2026-11-28 21:23:00.687438+00', '2026-11-28 21:23:00.687438+00', NULL, NULL, NULL, 0, NULL, DEFAULT),
	(4, NULL, 1, '{"mailId" : "0c7111f8-7e78-4ae5-a344-f8df7cd2f3be"}', 0, '2026-11-28 21:23:02.009396+00', 0, 25, NULL, '2026-11-28 21:23:02.009396+00', '2026-11-28 21:23:02.009396+00', 'mail:0c7111f8-7e78-4ae5-a344-f8df7cd2f3be', NULL, NULL, 0, NULL, DEFAULT),
	(5, NULL, 1, '{"mailId" : "5e73e82b-062e-43aa-b0ad-b1ebfeab5b6b"}', 0, '2026-11-28 21:23:03.77311+00', 0, 25, NULL, '2026-11-28 21:23:03.77311+00', '2026-11-28 21:23:03.77311+00', NULL, NULL, NULL, 0, NULL, DEFAULT),
	(6, NULL, 1, '{"mailId" : "c64a215f-95db-4d34-9f32-11639baa9b6e"}', 0, '2026-11-28 21:23:03.821028+00', 0, 25, NULL, '2026-11-28 21:23:03.821028+00', '2026-11-28 21:23:03.821028+00', NULL, NULL, NULL, 0, NULL, DEFAULT),
	(7, NULL, 1, '{"mailId" : "465b1a8b-8a8b-4d35-9bc7-6a3972c4bf5c"}', 0, '2026-11-28 21:23:03.853374+00', 0, 25, NULL, '2026-11-28 21:23:03.853374+00', '2026-11-28 21:23:03.853374+00', NULL, NULL, NULL, 0, NULL, DEFAULT),
	(8, NULL, 1, '{"mailId" : "34f89832-931f-4c4c-9bd0-a1dbaa3bd769"}', 0, '2026-11-28 21:23:03.870743+00', 0, 25, NULL, '2026-11-28 21:23:03.870743+00', '2026-11-28 21:23:03.870743+00', NULL, NULL, NULL, 0, NULL, DEFAULT),
	(9, NULL, 1, '{"mailId" : "55eadec8-bb82-4250-b905-402c624e44e6"}', 0, '2026-11-28 21:23:03.901293+00', 0, 25, NULL, '2026-11-28 21:23:03.901293+00', '2026-11-28 21:23:03.901293+00', NULL, NULL, NULL, 0, NULL, DEFAULT),
	(10, NULL, 1, '{"mailId" : "452ae1df-a1de-43cc-9256-ffd748c3a6b3"}', 0, '2026-11-28 21:23:03.923338+00', 0, 25, NULL, '2026-11-28 21:23:03.923338+00', '2026-11-28 21:23:03.923338+00', NULL, NULL, NULL, 0, NULL, DEFAULT),
	(11, NULL, 1, '{"mailId" : "3fdc7a5d-38cc-4bdf-98d4-4f358b36edd7"}', 0, '2026-11-28 21:23:03.938784+00', 0, 25, NULL, '2026-11-28 21:23:03.938784+00', '2026-11-28 21:23:03.938784+00', 'mail:3fdc7a5d-38cc-4bdf-98d4-4f358b36edd7', NULL, NULL, 0, NULL, DEFAULT),
	(12, NULL, 1, '{"mailId" : "e8128d71-4952-4fbf-acd0-ace1de8b1ba5"}', 0, '2026-11-28 21:23:03.938784+00', 0, 25, NULL, '2026-11-28 21:23:03.938784+00', '2026-11-28 21:23:03.938784+00', 'mail:e8128d71-4952-4fbf-acd0-ace1de8b1ba5', NULL, NULL, 0, NULL, DEFAULT),
	(13, NULL, 1, '{"mailId" : "724a312d-5b35-4fac-a755-b1f19f142430"}', 0, '2026-11-28 21:23:04.101679+00', 0, 25, NULL, '2026-11-28 21:23:04.101679+00', '2026-11-28 21:23:04.101679+00', 'mail:724a312d-5b35-4fac-a755-b1f19f142430', NULL, NULL, 0, NULL, DEFAULT),
	(14, NULL, 1, '{"mailId" : "9afb6569-b709-4d62-91fe-34cb9f7912b4"}', 0, '2026-11-28 21:23:04.159819+00', 0, 25, NULL, '2026-11-28 21:23:04.159819+00', '2026-11-28 21:23:04.159819+00', NULL, NULL, NULL, 0, NULL, DEFAULT),
	(15, NULL, 1, '{"mailId" : "39706321-7eab-492e-b27e-d0a7d834bf62"}', 0, '2026-11-28 21:23:04.177924+00', 0, 25, NULL, '2026-11-28 21:23:04.177924+00', '2026-11-28 21:23:04.177924+00', NULL, NULL, NULL, 0, NULL, DEFAULT),
	(16, NULL, 1, '{"mailId" : "3357dad3-0878-48d5-b571-dd4cdf34cad5"}', 0, '2026-11-28 21:23:04.194872+00', 0, 25, NULL, '2026-11-28 21:23:04.194872+00', '2026-11-28 21:23:04.194872+00', NULL, NULL, NULL, 0, NULL, DEFAULT),
	(17, NULL, 1, '{"mailId" : "bcb74b27-a6e0-4248-aeb1-9df1cf79a9b3"}', 0, '2026-11-28 21:23:04.207712+00', 0, 25, NULL, '2026-11-28 21:23:04.207712+00', '2026-11-28 21:23:04.207712+00', 'mail:bcb74b27-a6e0-4248-aeb1-9df1cf79a9b3', NULL, NULL, 0, NULL, DEFAULT),
	(18, NULL, 1, '{"mailId" : "765f1a00-f4a4-4796-8fbb-df83f5ea8097"}', 0, '2026-11-28 21:23:04.274738+00', 0, 25, NULL, '2026-11-28 21:23:04.274738+00', '2026-11-28 21:23:04.274738+00', 'mail:765f1a00-f4a4-4796-8fbb-df83f5ea8097', NULL, NULL, 0, NULL, DEFAULT),
	(19, NULL, 1, '{"mailId" : "cae61bf9-2d94-4468-a898-b6c2051c3ad2"}', 0, '2026-11-28 21:23:04.431117+00', 0, 25, NULL, '2026-11-28 21:23:04.431117+00', '2026-11-28 21:23:04.431117+00', 'mail:cae61bf9-2d94-4468-a898-b6c2051c3ad2', NULL, NULL, 0, NULL, DEFAULT),
	(20, NULL, 1, '{"mailId" : "d3f0481c-2c42-4a5e-a76a-22e74e0cfcf9"}', 0, '2026-11-28 21:23:04.488614+00', 0, 25, NULL, '2026-11-28 21:23:04.488614+00', '2026-11-28 21:23:04.488614+00', 'mail:d3f0481c-2c42-4a5e-a76a-22e74e0cfcf9', NULL, NULL, 0, NULL, DEFAULT),
	(21, NULL, 1, '{"mailId" : "e96a5984-8c5e-49ea-b3e6-73dd3c7de4ca"}', 0, '2026-11-28 21:23:04.701299+00', 0, 25, NULL, '2026-11-28 21:23:04.701299+00', '2026-11-28 21:23:04.701299+00', 'mail:e96a5984-8c5e-49ea-b3e6-73dd3c7de4ca', NULL, NULL, 0, NULL, DEFAULT),
	(22, NULL, 1, '{"mailId" : "b99a9ecd-4612-48b3-8daf-e7b0189988d7"}', 0, '2026-11-28 21:23:04.701299+00', 0, 25, NULL, '2026-11-28 21:23:04.701299+00', '2026-11-28 21:23:04.701299+00', 'mail:b99a9ecd-4612-48b3-8daf-e7b0189988d7', NULL, NULL, 0, NULL, DEFAULT),
	(23, NULL, 1, '{"mailId" : "e228634b-cc5d-48eb-8657-2ebf131d9051"}', 0, '2026-11-28 21:23:04.701299+00', 0, 25, NULL, '2026-11-28 21:23:04.701299+00', '2026-11-28 21:23:04.701299+00', 'mail:e228634b-cc5d-48eb-8657-2ebf131d9051', NULL, NULL, 0, NULL, DEFAULT),
	(24, NULL, 1, '{"mailId" : "76aa258b-f198-468e-8a66-3f686ca6bd57"}', 0, '2026-11-28 21:23:04.701299+00', 0, 25, NULL, '2026-11-28 21:23:04.701299+00', '2026-11-28 21:23:04.701299+00', 'mail:76aa258b-f198-468e-8a66-3f686ca6bd57', NULL, NULL, 0, NULL, DEFAULT),
	(25, NULL, 1, '{"mailId" : "b7c7fd84-f5f5-47df-9c53-522b2cc29404"}', 0, '2026-11-28 21:23:04.701299+00', 0, 25, NULL, '2026-11-28 21:23:04.701299+00', '2026-11-28 21:23:04.701299+00', 'mail:b7c7fd84-f5f5-47df-9c53-522b2cc29404', NULL, NULL, 0, NULL, DEFAULT),
	(26, NULL, 1, '{"mailId" : "9f58538b-8dd3-4e59-881d-29789e4ed9aa"}', 0, '2026-11-28 21:23:04.701299+00', 0, 25, NULL, '2026-11-28 21:23:04.701299+00', '2026-11-28 21:23:04.701299+00', 'mail:9f58538b-8dd3-4e59-881d-29789e4ed9aa', NULL, NULL, 0, NULL, DEFAULT),
	(27, NULL, 1, '{"mailId" : "86fe128c-0a58-454c-949b-7a82dc1ba810"}', 0, '2026-11-28 21:23:04.701299+00', 0, 25, NULL, '2026-11-28 21:23:04.701299+00', '2026-11-28 21:23:04.701299+00', 'mail:86fe128c-0a58-454c-949b-7a82dc1ba810', NULL, NULL, 0, NULL, DEFAULT),
	(28, NULL, 1, '{"mailId" : "94c131e1-1e98-4f06-ab43-ad4cce1f7109"}', 0, '2026-11-28 21:23:04.701299+00', 0, 25, NULL, '2026-11-28 21:23:04.701299+00', '2026-11-28 21:23:04.701299+00', 'mail:94c131e1-1e98-4f06-ab43-ad4cce1f7109', NULL, NULL, 0, NULL, DEFAULT);
INSERT INTO graphile_worker._private_tasks OVERRIDING SYSTEM VALUE VALUES
	(1, 'send-mail'),
	(3, 'mail-sign-in-link');
INSERT INTO graphile_worker.migrations VALUES
	(1, '2026-11-28 21:22:56.720976+00', true),
	(2, '2026-11-28 21:22:56.798775+00', false),
	(3, '2026-11-28 21:22:56.825771+00', true),
	(4, '2026-11-28 21:22:56.839043+00', false),
	(5, '2026-11-28 21:22:56.848418+00', false),
	(6, '2026-11-28 21:22:56.862033+00', false),
	(7, '2026-11-28 21:22:56.880349+00', false),
	(8, '2026-11-28 21:22:56.890062+00', false),
	(9, '2026-11-28 21:22:56.907099+00', false),
	(10, '2026-11-28 21:22:56.913953+00', false),
	(11, '2026-11-28 21:22:56.918614+00', true),
	(12, '2026-11-28 21:22:57.069352+00', false),
	(13, '2026-11-28 21:22:57.076601+00', true),
	(14, '2026-11-28 21:22:57.081102+00', true),
	(15, '2026-11-28 21:22:57.119754+00', false),
	(16, '2026-11-28 21:22:57.195174+00', true),
	(17, '2026-11-28 21:22:57.213537+00', false),
	(18, '2026-11-28 21:22:57.219507+00', false);
INSERT INTO public._prisma_migrations VALUES
	('a670f385-9ba0-4286-a4c9-cc11a623ba86', '7823175be85b4f78d258df0dec32d612cd127d81eaa9bebb5cf7324eee52239f', '2026-11-28 21:22:56.122011+00', '20261124055129_init', NULL, NULL, '2026-11-28 21:22:56.122011+00', 1),
	('685ac5db-599d-4951-b19c-b6d703bdcaf3', 'b0b8da7b31fa1874f87b540bb1aec9dccea4d81215d7c1a791c52be9283847a7', '2026-11-28 21:22:56.288571+00', '20261124095436_registration_in_depth', NULL, NULL, '2026-11-28 21:22:56.288571+00', 1),
	('4dcee466-fe6a-413c-9834-5dabfe1e9a80', '4caef8659431940184fc53b9cd6d91f459a1e703b1cbd2f3b4f5f9ea8a21cb8e', '2026-11-28 21:22:56.416837+00', '20261124100749_editing', NULL, NULL, '2026-11-28 21:22:56.416837+00', 1),
	('151b2e40-d174-4af5-a232-46b2735ec3b4', '5fdc4bf2af6a2ab99dc1e5de914a9cce98554bfbe1df4701ff8669d799bbbbb7', '2026-11-28 21:22:56.532131+00', '20261124101816_hand_over', NULL, NULL, '2026-11-28 21:22:56.532131+00', 1),
	('17206c00-77d3-46b7-8c1d-abbed6dd3aeb', '13b9667c25ff108bf9a82b9657fe0a8781bd82e9563f33fd246f4b6120c94e05', '2026-11-28 21:22:56.552354+00', '20261124102336_limits_unlogged', NULL, NULL, '2026-11-28 21:22:56.552354+00', 1),
	('83af4137-9803-425e-873a-c2bd4866948d', '6d6ec4f09157879329d2bf0fbbd4674035eaebb0a97d895d32f7c7f635d553a0', '2026-11-28 21:22:56.560787+00', '20261124104131_reminders_stopped', NULL, NULL, '2026-11-28 21:22:56.560787+00', 1),
	('4853c11d-db69-4a7a-a955-bf367f75b8a5', '892e2b576f5304bb14d01770216b681541516b9f352659b3a22ac9664641f9a7', '2026-11-28 21:22:56.563192+00', '20261124140500_sharing', NULL, NULL, '2026-11-28 21:22:56.563192+00', 1),
	('22a31e11-a537-4c8f-9a10-b1931cf61532', 'c881161f6495326fb2c9c864591947fc974704c8177a59a61f4c6222c8b61442', '2026-11-28 21:22:56.570402+00', '20261124140900_site_details', NULL, NULL, '2026-11-28 21:22:56.570402+00', 1),
	('5afaad20-0426-4f47-91fc-dad75179a726', '7591e9a6256a21cda9547955ccdd69188e6a7f8acd560fade938cb5549ff8e6d', '2026-11-28 21:22:56.580659+00', '20261124150000_participant_desk', NULL, NULL, '2026-11-28 21:22:56.580659+00', 1),
	('56155033-983c-4865-a9c4-ed5edb90c6d3', '349a0de9d4126422588ddf1a50a5cda110483abd7dee6ff441fb8a96cc3c9ce9', '2026-11-28 21:22:56.613886+00', '20261124173430_seminar_day', NULL, NULL, '2026-11-28 21:22:56.613886+00', 1);
INSERT INTO public.answer VALUES
	('254c5f8e-b0ec-4ac2-a81f-794374ea54de', '01a2240a-4018-75be-94bb-501c3bdfae0b', '"Turku"'),
	('254c5f8e-b0ec-4ac2-a81f-794374ea54de', '01a2240a-408a-7107-9e3e-35154d0815ab', '"Uusia tuttuja\nja ajatuksia"'),
	('254c5f8e-b0ec-4ac2-a81f-794374ea54de', '01a2240a-4116-77e1-ac19-38b5a568d7c7', '"01a2240a-4159-74de-9718-d96244d5b7b1"'),
	('254c5f8e-b0ec-4ac2-a81f-794374ea54de', '01a2240a-4183-71e6-9179-6e7982bc5b85', '["01a2240a-419d-70d1-b3c6-51003cfe4ec8"]'),
	('254c5f8e-b0ec-4ac2-a81f-794374ea54de', '01a2240a-4246-74b1-a461-7d35b469065b', 'true'),
	('254c5f8e-b0ec-4ac2-a81f-794374ea54de', '01a2240a-4258-76d8-884f-b46b4e2eaa12', '3'),
	('254c5f8e-b0ec-4ac2-a81f-794374ea54de', '01a2240a-42a1-75b9-8870-86f1e3e53120', 'false'),
	('f4dffa95-e408-4653-8166-c6634c15f173', '01a2240a-4018-75be-94bb-501c3bdfae0b', '"Turku"'),
	('f4dffa95-e408-4653-8166-c6634c15f173', '01a2240a-408a-7107-9e3e-35154d0815ab', '"Uusia tuttuja\nja ajatuksia"'),
	('f4dffa95-e408-4653-8166-c6634c15f173', '01a2240a-4116-77e1-ac19-38b5a568d7c7', '"01a2240a-4159-74de-9718-d96244d5b7b1"'),
	('f4dffa95-e408-4653-8166-c6634c15f173', '01a2240a-4183-71e6-9179-6e7982bc5b85', '["01a2240a-419d-70d1-b3c6-51003cfe4ec8"]'),
	('f4dffa95-e408-4653-8166-c6634c15f173', '01a2240a-4246-74b1-a461-7d35b469065b', 'true'),
	('f4dffa95-e408-4653-8166-c6634c15f173', '01a2240a-4258-76d8-884f-b46b4e2eaa12', '3'),
	('f4dffa95-e408-4653-8166-c6634c15f173', '01a2240a-42a1-75b9-8870-86f1e3e53120', 'false'),
	('00817f03-47ee-491b-b3e1-a7454ee4cc3d', '01a2240a-4018-75be-94bb-501c3bdfae0b', '"Turku"'),
	('00817f03-47ee-491b-b3e1-a7454ee4cc3d', '01a2240a-408a-7107-9e3e-35154d0815ab', '"Uusia tuttuja\nja ajatuksia"'),
	('00817f03-47ee-491b-b3e1-a7454ee4cc3d', '01a2240a-4116-77e1-ac19-38b5a568d7c7', '"01a2240a-4159-74de-9718-d96244d5b7b1"'),
	('00817f03-47ee-491b-b3e1-a7454ee4cc3d', '01a2240a-4183-71e6-9179-6e7982bc5b85', '["01a2240a-419d-70d1-b3c6-51003cfe4ec8"]'),
	('00817f03-47ee-491b-b3e1-a7454ee4cc3d', '01a2240a-4246-74b1-a461-7d35b469065b', 'true'),
	('00817f03-47ee-491b-b3e1-a7454ee4cc3d', '01a2240a-4258-76d8-884f-b46b4e2eaa12', '3'),
	('00817f03-47ee-491b-b3e1-a7454ee4cc3d', '01a2240a-42a1-75b9-8870-86f1e3e53120', 'false'),
	('ce51fc7c-c945-453f-9b86-b8b92ffa47a1', '01a2240a-4018-75be-94bb-501c3bdfae0b', '"Turku"'),
	('ce51fc7c-c945-453f-9b86-b8b92ffa47a1', '01a2240a-408a-7107-9e3e-35154d0815ab', '"Uusia tuttuja\nja ajatuksia"'),
	('ce51fc7c-c945-453f-9b86-b8b92ffa47a1', '01a2240a-4116-77e1-ac19-38b5a568d7c7', '"01a2240a-4159-74de-9718-d96244d5b7b1"'),
	('ce51fc7c-c945-453f-9b86-b8b92ffa47a1', '01a2240a-4183-71e6-9179-6e7982bc5b85', '["01a2240a-419d-70d1-b3c6-51003cfe4ec8"]'),
	('ce51fc7c-c945-453f-9b86-b8b92ffa47a1', '01a2240a-4246-74b1-a461-7d35b469065b', 'true'),
	('ce51fc7c-c945-453f-9b86-b8b92ffa47a1', '01a2240a-4258-76d8-884f-b46b4e2eaa12', '3'),
	('ce51fc7c-c945-453f-9b86-b8b92ffa47a1', '01a2240a-42a1-75b9-8870-86f1e3e53120', 'false'),
	('51dba0b8-9d50-4656-9023-3b4c96bb2b5b', '01a2240a-4018-75be-94bb-501c3bdfae0b', '"Turku"'),
	('51dba0b8-9d50-4656-9023-3b4c96bb2b5b', '01a2240a-408a-7107-9e3e-35154d0815ab', '"Uusia tuttuja\nja ajatuksia"'),
	('51dba0b8-9d50-4656-9023-3b4c96bb2b5b', '01a2240a-4116-77e1-ac19-38b5a568d7c7', '"01a2240a-4159-74de-9718-d96244d5b7b1"'),
	('51dba0b8-9d50-4656-9023-3b4c96bb2b5b', '01a2240a-4183-71e6-9179-6e7982bc5b85', '["01a2240a-419d-70d1-b3c6-51003cfe4ec8"]'),
	('51dba0b8-9d50-4656-9023-3b4c96bb2b5b', '01a2240a-4246-74b1-a461-7d35b469065b', 'true'),
	('51dba0b8-9d50-4656-9023-3b4c96bb2b5b', '01a2240a-4258-76d8-884f-b46b4e2eaa12', '3'),
	('51dba0b8-9d50-4656-9023-3b4c96bb2b5b', '01a2240a-42a1-75b9-8870-86f1e3e53120', 'false'),
	('2ff4f4fe-ea81-40d7-9d95-aba66c8de31a', '01a2240a-4018-75be-94bb-501c3bdfae0b', '"Turku"'),
	('2ff4f4fe-ea81-40d7-9d95-aba66c8de31a', '01a2240a-408a-7107-9e3e-35154d0815ab', '"Uusia tuttuja\nja ajatuksia"'),
	('2ff4f4fe-ea81-40d7-9d95-aba66c8de31a', '01a2240a-4116-77e1-ac19-38b5a568d7c7', '"01a2240a-4159-74de-9718-d96244d5b7b1"'),
	('2ff4f4fe-ea81-40d7-9d95-aba66c8de31a', '01a2240a-4183-71e6-9179-6e7982bc5b85', '["01a2240a-419d-70d1-b3c6-51003cfe4ec8"]'),
	('2ff4f4fe-ea81-40d7-9d95-aba66c8de31a', '01a2240a-4246-74b1-a461-7d35b469065b', 'true'),
	('2ff4f4fe-ea81-40d7-9d95-aba66c8de31a', '01a2240a-4258-76d8-884f-b46b4e2eaa12', '3'),
	('7c8bf94f-0b72-49cf-ad81-08e0bcae6f0c', '01a2240a-4018-75be-94bb-501c3bdfae0b', '"Turku"'),
	('7c8bf94f-0b72-49cf-ad81-08e0bcae6f0c', '01a2240a-408a-7107-9e3e-35154d0815ab', '"Uusia tuttuja\nja ajatuksia"'),
	('7c8bf94f-0b72-49cf-ad81-08e0bcae6f0c', '01a2240a-4116-77e1-ac19-38b5a568d7c7', '"01a2240a-4159-74de-9718-d96244d5b7b1"'),
	('7c8bf94f-0b72-49cf-ad81-08e0bcae6f0c', '01a2240a-4183-71e6-9179-6e7982bc5b85', '["01a2240a-419d-70d1-b3c6-51003cfe4ec8"]'),
	('7c8bf94f-0b72-49cf-ad81-08e0bcae6f0c', '01a2240a-4246-74b1-a461-7d35b469065b', 'true'),
	('7c8bf94f-0b72-49cf-ad81-08e0bcae6f0c', '01a2240a-4258-76d8-884f-b46b4e2eaa12', '3'),
	('7c8bf94f-0b72-49cf-ad81-08e0bcae6f0c', '01a2240a-42a1-75b9-8870-86f1e3e53120', 'false'),
	('8ddf1d1a-25bc-4ee2-979e-35b85f7ec23f', '01a2240a-4018-75be-94bb-501c3bdfae0b', '"Turku"'),
	('8ddf1d1a-25bc-4ee2-979e-35b85f7ec23f', '01a2240a-408a-7107-9e3e-35154d0815ab', '"Uusia tuttuja\nja ajatuksia"'),
	('8ddf1d1a-25bc-4ee2-979e-35b85f7ec23f', '01a2240a-4116-77e1-ac19-38b5a568d7c7', '"01a2240a-4159-74de-9718-d96244d5b7b1"'),
	('8ddf1d1a-25bc-4ee2-979e-35b85f7ec23f', '01a2240a-4183-71e6-9179-6e7982bc5b85', '["01a2240a-419d-70d1-b3c6-51003cfe4ec8"]'),
	('8ddf1d1a-25bc-4ee2-979e-35b85f7ec23f', '01a2240a-4246-74b1-a461-7d35b469065b', 'true'),
	('8ddf1d1a-25bc-4ee2-979e-35b85f7ec23f', '01a2240a-4258-76d8-884f-b46b4e2eaa12', '3'),
	('bec62fdd-94b9-42a4-8b47-c3b5816d914f', '01a2240a-4018-75be-94bb-501c3bdfae0b', '"Turku"'),
	('bec62fdd-94b9-42a4-8b47-c3b5816d914f', '01a2240a-408a-7107-9e3e-35154d0815ab', '"Uusia tuttuja\nja ajatuksia"'),
	('bec62fdd-94b9-42a4-8b47-c3b5816d914f', '01a2240a-4116-77e1-ac19-38b5a568d7c7', '"01a2240a-4159-74de-9718-d96244d5b7b1"'),
	('bec62fdd-94b9-42a4-8b47-c3b5816d914f', '01a2240a-4183-71e6-9179-6e7982bc5b85', '["01a2240a-419d-70d1-b3c6-51003cfe4ec8"]'),
	('bec62fdd-94b9-42a4-8b47-c3b5816d914f', '01a2240a-4246-74b1-a461-7d35b469065b', 'true'),
	('bec62fdd-94b9-42a4-8b47-c3b5816d914f', '01a2240a-4258-76d8-884f-b46b4e2eaa12', '3'),
	('bec62fdd-94b9-42a4-8b47-c3b5816d914f', '01a2240a-42a1-75b9-8870-86f1e3e53120', 'false');
INSERT INTO public.arrival_mark VALUES
	('167247b2-0e1c-42be-ac79-332925a8a1d8', '254c5f8e-b0ec-4ac2-a81f-794374ea54de', 'arrived', '2023-10-26 06:00:00+00', '2023-10-26 06:00:00+00', '5f70c348-3018-4007-b3ed-580fd768540e');
INSERT INTO public.attendance_option VALUES
	('01a2240a-3f69-756f-a9c3-cbdf1bf5ef95', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 1, 'onSite', 4, 4, 2, 6, NULL),
	('01a2240a-3faf-73cd-b690-51224fc461e9', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 2, 'remote', NULL, 2, 0, 0, 'https://etayhteys.example.org/seminaari'),
	('18f14a40-ff1f-431b-8fed-9b5713857919', '01a2240a-4e9c-719b-89e2-fe9cdb44c832', 1, 'onSite', 4, 0, 0, 0, NULL),
	('e14314da-c14a-4db7-8e33-7f7a0ef4723e', '01a2240a-4e9c-719b-89e2-fe9cdb44c832', 2, 'remote', NULL, 0, 0, 0, NULL),
	('2ea37cde-f721-4aec-8433-7f52fabd6086', '01a2240a-511a-7179-a8f6-2ee6f31cf2fa', 1, 'onSite', 4, 0, 0, 0, NULL),
	('a7ff1f1f-ec6e-4b3a-be40-4cad3a5fbc7e', '01a2240a-511a-7179-a8f6-2ee6f31cf2fa', 2, 'remote', NULL, 0, 0, 0, NULL);
INSERT INTO public.attendance_option_translation VALUES
	('01a2240a-3f69-756f-a9c3-cbdf1bf5ef95', 'fi', 'Paikan päällä', NULL, 'Paikan päällä.'),
	('01a2240a-3f69-756f-a9c3-cbdf1bf5ef95', 'sv', 'På plats', NULL, 'På plats.'),
	('01a2240a-3f69-756f-a9c3-cbdf1bf5ef95', 'en', 'On site', NULL, 'On site.'),
	('01a2240a-3faf-73cd-b690-51224fc461e9', 'fi', 'Etänä', NULL, 'Etänä.'),
	('01a2240a-3faf-73cd-b690-51224fc461e9', 'sv', 'På distans', NULL, 'På distans.'),
	('01a2240a-3faf-73cd-b690-51224fc461e9', 'en', 'Online', NULL, 'Online.'),
	('18f14a40-ff1f-431b-8fed-9b5713857919', 'fi', 'Paikan päällä', NULL, 'Paikan päällä.'),
	('18f14a40-ff1f-431b-8fed-9b5713857919', 'sv', 'På plats', NULL, 'På plats.'),
	('18f14a40-ff1f-431b-8fed-9b5713857919', 'en', 'On site', NULL, 'On site.'),
	('e14314da-c14a-4db7-8e33-7f7a0ef4723e', 'fi', 'Etänä', NULL, 'Etänä.'),
	('e14314da-c14a-4db7-8e33-7f7a0ef4723e', 'sv', 'På distans', NULL, 'På distans.'),
	('e14314da-c14a-4db7-8e33-7f7a0ef4723e', 'en', 'Online', NULL, 'Online.'),
	('2ea37cde-f721-4aec-8433-7f52fabd6086', 'fi', 'Paikan päällä', NULL, 'Paikan päällä.'),
	('2ea37cde-f721-4aec-8433-7f52fabd6086', 'sv', 'På plats', NULL, 'På plats.'),
	('2ea37cde-f721-4aec-8433-7f52fabd6086', 'en', 'On site', NULL, 'On site.'),
	('a7ff1f1f-ec6e-4b3a-be40-4cad3a5fbc7e', 'fi', 'Etänä', NULL, 'Etänä.'),
	('a7ff1f1f-ec6e-4b3a-be40-4cad3a5fbc7e', 'sv', 'På distans', NULL, 'På distans.'),
	('a7ff1f1f-ec6e-4b3a-be40-4cad3a5fbc7e', 'en', 'Online', NULL, 'Online.');
INSERT INTO public.audit_entry VALUES
	('01a2240a-3b05-7204-8840-6bd76d53b618', '2023-01-10 09:00:02.164+00', 'administrator-2023', 'user.invited', '0fd5545a-0471-40bf-a2bc-4ffe7aa26b88'),
	('01a2240a-3c04-751c-b59a-db823d24f934', '2023-01-10 09:00:02.697+00', 'administrator-2023', 'user.invited', '5f70c348-3018-4007-b3ed-580fd768540e'),
	('01a2240a-3da3-73e3-8874-9b4ab39280e6', '2023-01-10 09:00:03.149+00', 'administrator-2023', 'user.organiser', '5f70c348-3018-4007-b3ed-580fd768540e'),
	('01a2240a-456a-75f9-aa5f-24fb4df0f69a', '2023-02-01 07:00:00.191+00', '5f70c348-3018-4007-b3ed-580fd768540e', 'page.published', '01a2240a-441a-720d-98be-96cdd9d3689c'),
	('01a2240a-46eb-71e9-a978-85596d8c912c', '2023-02-02 07:00:00.178+00', '5f70c348-3018-4007-b3ed-580fd768540e', 'members.published', '01a2240a-4620-7246-a69c-ee1823a9cfe8'),
	('01a2240a-4901-7226-86c1-d5774ee70e93', '2023-09-20 08:00:00+00', '5f70c348-3018-4007-b3ed-580fd768540e', 'seminar.scheduled', '01a2240a-47dd-7416-b186-826e334c0dfb'),
	('01a2240a-494f-753d-ab97-5a7d99fefbed', '2023-09-20 09:00:00+00', '5f70c348-3018-4007-b3ed-580fd768540e', 'preview.made', NULL),
	('01a2240a-4c69-70cd-897d-bb692034f80d', '2023-09-15 06:00:00+00', '5f70c348-3018-4007-b3ed-580fd768540e', 'participant.added', 'bec62fdd-94b9-42a4-8b47-c3b5816d914f'),
	('01a2240a-4dac-74c9-9b2f-7fa07d9cbf42', '2023-10-01 06:00:00.062+00', '5f70c348-3018-4007-b3ed-580fd768540e', 'message.sent', '2023'),
	('01a2240a-4e39-779a-bdf3-6615cdfec48a', '2023-10-01 06:00:00.238+00', '5f70c348-3018-4007-b3ed-580fd768540e', 'message.scheduled', '2023'),
	('01a2240a-50ef-71bd-aa8c-1d2d9f1f9fff', '2023-10-26 17:00:00+00', '5f70c348-3018-4007-b3ed-580fd768540e', 'seminar.copied', '2024'),
	('01a2240a-510e-725a-852e-039a354ba114', '2023-10-26 17:00:00.614+00', '5f70c348-3018-4007-b3ed-580fd768540e', 'seminar.cancelled', '2024'),
	('01a2240a-5254-779a-a8ae-6869ba5b5f01', '2023-10-26 17:00:00.644+00', '5f70c348-3018-4007-b3ed-580fd768540e', 'seminar.copied', '2025');
INSERT INTO public.billing_details VALUES
	('254c5f8e-b0ec-4ac2-a81f-794374ea54de', 'Esimerkin kaupunki', 'eInvoice', '1234567-1', '003712345671', 'BAWCFI22', NULL, NULL, 'Kustannuspaikka 1234'),
	('f4dffa95-e408-4653-8166-c6634c15f173', 'Esimerkin kaupunki', 'eInvoice', '1234567-1', '003712345671', 'BAWCFI22', NULL, NULL, 'Kustannuspaikka 1234'),
	('00817f03-47ee-491b-b3e1-a7454ee4cc3d', 'Esimerkin kaupunki', 'eInvoice', '1234567-1', '003712345671', 'BAWCFI22', NULL, NULL, 'Kustannuspaikka 1234'),
	('ce51fc7c-c945-453f-9b86-b8b92ffa47a1', 'Esimerkin kaupunki', 'eInvoice', '1234567-1', '003712345671', 'BAWCFI22', NULL, NULL, 'Kustannuspaikka 1234'),
	('51dba0b8-9d50-4656-9023-3b4c96bb2b5b', 'Esimerkin kaupunki', 'eInvoice', '1234567-1', '003712345671', 'BAWCFI22', NULL, NULL, 'Kustannuspaikka 1234'),
	('2ff4f4fe-ea81-40d7-9d95-aba66c8de31a', 'Esimerkin kaupunki', 'eInvoice', '1234567-1', '003712345671', 'BAWCFI22', NULL, NULL, 'Kustannuspaikka 1234'),
	('7c8bf94f-0b72-49cf-ad81-08e0bcae6f0c', 'Esimerkin kaupunki', 'eInvoice', '1234567-1', '003712345671', 'BAWCFI22', NULL, NULL, 'Kustannuspaikka 1234'),
	('8ddf1d1a-25bc-4ee2-979e-35b85f7ec23f', 'Esimerkin kaupunki', 'eInvoice', '1234567-1', '003712345671', 'BAWCFI22', NULL, NULL, 'Kustannuspaikka 1234'),
	('bec62fdd-94b9-42a4-8b47-c3b5816d914f', 'Esimerkin kaupunki', 'eInvoice', '1234567-1', '003712345671', 'BAWCFI22', NULL, NULL, 'Kustannuspaikka 1234');
INSERT INTO public.document VALUES
	('01a2240a-441a-720d-98be-96cdd9d3689c', 'page', '01a2240a-438b-767c-878d-35410a5a0560', NULL),
	('01a2240a-4620-7246-a69c-ee1823a9cfe8', 'members', NULL, NULL),
	('01a2240a-47dd-7416-b186-826e334c0dfb', 'seminar', NULL, '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0');
INSERT INTO public.email_change VALUES
	('254c5f8e-b0ec-4ac2-a81f-794374ea54de', '\x99e5e12cf229baefa5f9ddb26f6e58108972522b5248a686cd1305d5cfff28b5', 'uusi-2023@example.org', '2023-09-16 06:00:00+00');
INSERT INTO public.erasure VALUES
	('01a2240a-4bfa-70df-bcee-fc7796df11a2', '2023-09-14 06:00:00.001+00', 'registrations', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 1);
INSERT INTO public.fee_category VALUES
	('01a2240a-3f08-70cb-9343-212344a53b24', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 1, 14000, 2400),
	('01a2240a-3f1d-771b-95c6-4b3515a2ff35', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 2, 20000, 2400),
	('01a2240a-3f27-747f-9973-77986f917582', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 3, 3226, 2400),
	('33e28b8d-6eea-4c7d-9c82-fa8f38526d3e', '01a2240a-4e9c-719b-89e2-fe9cdb44c832', 1, 14000, 2400),
	('caae975f-6b75-4a5b-90e5-588e6309f993', '01a2240a-4e9c-719b-89e2-fe9cdb44c832', 2, 20000, 2400),
	('c16c1049-dc39-4ce5-842f-f77f5ddf782a', '01a2240a-4e9c-719b-89e2-fe9cdb44c832', 3, 3226, 2400),
	('bfa41d23-d32e-4bbd-8bb9-f2e2a112542c', '01a2240a-511a-7179-a8f6-2ee6f31cf2fa', 1, 14000, 2400),
	('45c1a74e-8ae4-43fe-8ca1-a90b07c94a9a', '01a2240a-511a-7179-a8f6-2ee6f31cf2fa', 2, 20000, 2400),
	('eff63c81-6f4d-4f35-8290-a12cce9fc162', '01a2240a-511a-7179-a8f6-2ee6f31cf2fa', 3, 3226, 2400);
INSERT INTO public.fee_category_translation VALUES
	('01a2240a-3f08-70cb-9343-212344a53b24', 'fi', 'Jäsen', NULL),
	('01a2240a-3f08-70cb-9343-212344a53b24', 'sv', 'Medlem', NULL),
	('01a2240a-3f08-70cb-9343-212344a53b24', 'en', 'Member', NULL),
	('01a2240a-3f1d-771b-95c6-4b3515a2ff35', 'fi', 'Muu', NULL),
	('01a2240a-3f1d-771b-95c6-4b3515a2ff35', 'sv', 'Annan', NULL),
	('01a2240a-3f1d-771b-95c6-4b3515a2ff35', 'en', 'Other', NULL),
	('01a2240a-3f27-747f-9973-77986f917582', 'fi', 'Opiskelija', NULL),
	('01a2240a-3f27-747f-9973-77986f917582', 'sv', 'Studerande', NULL),
	('01a2240a-3f27-747f-9973-77986f917582', 'en', 'Student', NULL),
	('33e28b8d-6eea-4c7d-9c82-fa8f38526d3e', 'fi', 'Jäsen', NULL),
	('33e28b8d-6eea-4c7d-9c82-fa8f38526d3e', 'sv', 'Medlem', NULL),
	('33e28b8d-6eea-4c7d-9c82-fa8f38526d3e', 'en', 'Member', NULL),
	('caae975f-6b75-4a5b-90e5-588e6309f993', 'fi', 'Muu', NULL),
	('caae975f-6b75-4a5b-90e5-588e6309f993', 'sv', 'Annan', NULL),
	('caae975f-6b75-4a5b-90e5-588e6309f993', 'en', 'Other', NULL),
	('c16c1049-dc39-4ce5-842f-f77f5ddf782a', 'fi', 'Opiskelija', NULL),
	('c16c1049-dc39-4ce5-842f-f77f5ddf782a', 'sv', 'Studerande', NULL),
	('c16c1049-dc39-4ce5-842f-f77f5ddf782a', 'en', 'Student', NULL),
	('bfa41d23-d32e-4bbd-8bb9-f2e2a112542c', 'fi', 'Jäsen', NULL),
	('bfa41d23-d32e-4bbd-8bb9-f2e2a112542c', 'sv', 'Medlem', NULL),
	('bfa41d23-d32e-4bbd-8bb9-f2e2a112542c', 'en', 'Member', NULL),
	('45c1a74e-8ae4-43fe-8ca1-a90b07c94a9a', 'fi', 'Muu', NULL),
	('45c1a74e-8ae4-43fe-8ca1-a90b07c94a9a', 'sv', 'Annan', NULL),
	('45c1a74e-8ae4-43fe-8ca1-a90b07c94a9a', 'en', 'Other', NULL),
	('eff63c81-6f4d-4f35-8290-a12cce9fc162', 'fi', 'Opiskelija', NULL),
	('eff63c81-6f4d-4f35-8290-a12cce9fc162', 'sv', 'Studerande', NULL),
	('eff63c81-6f4d-4f35-8290-a12cce9fc162', 'en', 'Student', NULL);
INSERT INTO public.feedback VALUES
	('532b27fa-d736-4be2-8166-9edeccd8fb43', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', '2023-10-26', 'fi', 5, NULL, NULL, 'Kahvi', NULL, 'Lisää kahvia');
INSERT INTO public.hand_over VALUES
	('00817f03-47ee-491b-b3e1-a7454ee4cc3d', '\x09b635915d5afa4ad07e704598fa8d6ec5ac0905d6f4022d244b7c091f7156b5', 'Malli kollega', 'kollega-2023@example.org', 'Toinen kirjasto', '2023-09-16 07:00:00.002+00');
INSERT INTO public.manage_link VALUES
	('\x0de7f4e301d7cca02b98e1254ea9b767785c5dcd1e4c866f8b688f24845d0bd4', '254c5f8e-b0ec-4ac2-a81f-794374ea54de', '2023-09-04 06:00:00+00'),
	('\xe083e388df5f86ea68a20a990eb3909efebc6204654786a886f131111ca65b3c', 'f4dffa95-e408-4653-8166-c6634c15f173', '2023-09-04 06:01:00+00'),
	('\x3d75e448b1cdd19d8f4c9a0e13c668a5240516d080eb84447a0e252227551429', '00817f03-47ee-491b-b3e1-a7454ee4cc3d', '2023-09-04 06:02:00+00'),
	('\x73138892912146a9ae1d2a29a7592fa4bcdb4147245f4296d8845310faa50587', 'ce51fc7c-c945-453f-9b86-b8b92ffa47a1', '2023-09-04 06:03:00+00'),
	('\x1114a9e05dfb3ca260e8a3158fb08c7baaa150b59f86fe9ed29c28d955d93f0c', '51dba0b8-9d50-4656-9023-3b4c96bb2b5b', '2023-09-04 06:04:00+00'),
	('\xbb90fe2fec30e5eceab908750e24dfbcabaa65ef05dd78d3ac5e87cc4a980e2e', '2ff4f4fe-ea81-40d7-9d95-aba66c8de31a', '2023-09-04 07:00:00+00'),
	('\xd467f99368ac64984b3f7fdcbc131ae4b8876df53695612f8d4c78f5c9ef0ead', 'f4dffa95-e408-4653-8166-c6634c15f173', '2023-09-10 06:00:00.005+00'),
	('\xd02c97c9713369fd8f6d2de1dfb28762eb88854b976d9f9bb6e83783c3492b51', 'ce51fc7c-c945-453f-9b86-b8b92ffa47a1', '2023-09-10 06:00:00.005+00'),
	('\x61c77fbc600c672cbeebf105c38606f34b0ca4916e22b3766d4431fe1ce0f8d9', '51dba0b8-9d50-4656-9023-3b4c96bb2b5b', '2023-09-11 06:00:00+00'),
	('\x8415200655918005531558bd2b81c787c099c6266dfa32536d5e80cf56360726', '7c8bf94f-0b72-49cf-ad81-08e0bcae6f0c', '2023-09-12 06:00:00+00'),
	('\x87e0e9b9e40f4c54bb199d7628eefb607e91d7a430f5541ce11f02c097dd0da5', '8ddf1d1a-25bc-4ee2-979e-35b85f7ec23f', '2023-09-12 06:00:00+00'),
	('\xf6efcd62350c8594b7b46e6737af44d2e2313f0e35e5ce0d02569559f954daf7', '8ddf1d1a-25bc-4ee2-979e-35b85f7ec23f', '2023-09-13 06:00:00+00'),
	('\xf4265a73d7b57f488f0704efbec340c3e574884b53cbcc784ec533e4a3bd4161', '254c5f8e-b0ec-4ac2-a81f-794374ea54de', '2023-10-01 06:00:00.062+00'),
	('\x123ea07894497bfec2c4fe2767d543f1045eff3c0216e68f4e14fb5eced8d99f', '00817f03-47ee-491b-b3e1-a7454ee4cc3d', '2023-10-01 06:00:00.062+00'),
	('\x62fa0b66211f81be4b072e0235c943a92b0087801c7f36d9bcb9ea12ed64ea7b', '2ff4f4fe-ea81-40d7-9d95-aba66c8de31a', '2023-10-01 06:00:00.062+00'),
	('\x84601a585cca4188562c38c3339ce7cbd8c8f6c91b657ecb6cb391046ae0289d', 'ce51fc7c-c945-453f-9b86-b8b92ffa47a1', '2023-10-01 06:00:00.062+00'),
	('\x69aea8178dc9004100d0951e0fd98f39103d41d5cf8404708d5b303b9cce0bf7', '51dba0b8-9d50-4656-9023-3b4c96bb2b5b', '2023-10-01 06:00:00.062+00'),
	('\x37d1aa410c75602f36b8e79d8f456266e7e2031a5364837d0cd59c4b4968ae79', '7c8bf94f-0b72-49cf-ad81-08e0bcae6f0c', '2023-10-01 06:00:00.062+00'),
	('\x76fef2a860f3dba92eb02279fdd428a5f9f95a65173731cf2e4ed2505e9f0b92', '8ddf1d1a-25bc-4ee2-979e-35b85f7ec23f', '2023-10-01 06:00:00.062+00'),
	('\xfd4c8abdd961dafb874f7a6fbb2f0e4471519e00ffb102f97d0830bb83b02ef0', 'bec62fdd-94b9-42a4-8b47-c3b5816d914f', '2023-10-01 06:00:00.062+00');
INSERT INTO public.member VALUES
	('3cf64a52-ea72-4116-87fd-9830a56e14af', 1, 'Malli', 'Jäsen', 'Esimerkin kirjasto', 'city', 'jasen@example.org');
INSERT INTO public.message VALUES
	('01a2240a-4d63-7278-af90-51bb878b6830', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', '{"en": {"body": {"type": "doc", "content": [{"type": "paragraph", "content": [{"text": "Tervetuloa, teksti", "type": "text", "marks": []}]}]}, "subject": "Tervetuloa"}, "fi": {"body": {"type": "doc", "content": [{"type": "paragraph", "content": [{"text": "Tervetuloa, teksti", "type": "text", "marks": []}]}]}, "subject": "Tervetuloa"}, "sv": {"body": {"type": "doc", "content": []}, "subject": ""}}', '{}', 2, '2023-10-01 06:00:00.037+00', '5f70c348-3018-4007-b3ed-580fd768540e', NULL, '2023-10-01 06:00:00.062+00'),
	('01a2240a-4e1e-775f-8743-40e1168cdc1f', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', '{"en": {"body": {"type": "doc", "content": [{"type": "paragraph", "content": [{"text": "Kiitos, teksti", "type": "text", "marks": []}]}]}, "subject": "Kiitos"}, "fi": {"body": {"type": "doc", "content": [{"type": "paragraph", "content": [{"text": "Kiitos, teksti", "type": "text", "marks": []}]}]}, "subject": "Kiitos"}, "sv": {"body": {"type": "doc", "content": []}, "subject": ""}}', '{}', 2, '2023-10-01 06:00:00.224+00', '5f70c348-3018-4007-b3ed-580fd768540e', '2023-11-01 07:00:00+00', NULL),
	('01a2240a-4e41-7611-b8d2-26f7c7b20386', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', '{"en": {"body": {"type": "doc", "content": [{"type": "paragraph", "content": [{"text": "Kesken, teksti", "type": "text", "marks": []}]}]}, "subject": "Kesken"}, "fi": {"body": {"type": "doc", "content": [{"type": "paragraph", "content": [{"text": "Kesken, teksti", "type": "text", "marks": []}]}]}, "subject": "Kesken"}, "sv": {"body": {"type": "doc", "content": []}, "subject": ""}}', '{}', 2, '2023-10-01 06:00:00.259+00', '5f70c348-3018-4007-b3ed-580fd768540e', NULL, NULL);
INSERT INTO public.opening_alert VALUES
	('01a2240a-4349-73c8-bfd1-1010b88e2fad', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 'odottaja-2023@example.org', 'odottaja-2023@example.org', 'sv', '\x50fec4cc5bb5c7f444cc581e10f66150c7bfd10ef3828eaa0abebd78dca95354', '2023-08-15 09:00:00+00', NULL);
INSERT INTO public.outbox_mail VALUES
	('6150d015-86e1-40c9-b328-8f5328834630', 'invitation', 'fi', 'editor-2023@example.org', '{"name": "Malli editor"}', '2023-01-10 09:00:02.164+00', NULL, 0, NULL, NULL, NULL, NULL),
	('6533f282-9617-4edd-b7f0-d024be0f14d1', 'invitation', 'fi', 'organiser-2023@example.org', '{"name": "Malli organiser"}', '2023-01-10 09:00:02.697+00', NULL, 0, NULL, NULL, NULL, NULL),
	('0c7111f8-7e78-4ae5-a344-f8df7cd2f3be', 'alertConfirmation', 'sv', 'odottaja-2023@example.org', '{"seminarId": "01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0", "alertToken": "3kJ2-a_Tr25cDQxWBdBXxV6NMohCm1bhbkNLY3fQL94"}', '2023-08-15 09:00:00+00', NULL, 0, NULL, NULL, NULL, NULL),
	('5e73e82b-062e-43aa-b0ad-b1ebfeab5b6b', 'confirmation', 'fi', 'eka-2023@example.org', '{"manageToken": "BoiNJwP39hRRwEVAej0ciJNY7eXTCJnLHfDmLMfA0D8"}', '2023-09-04 06:00:00+00', NULL, 0, NULL, '254c5f8e-b0ec-4ac2-a81f-794374ea54de', NULL, NULL),
	('c64a215f-95db-4d34-9f32-11639baa9b6e', 'confirmation', 'fi', 'toka-2023@example.org', '{"manageToken": "fKJBr2hgH8WVv3VDRlDTvcGa2-sI8i_mISO_HykBRKk"}', '2023-09-04 06:01:00+00', NULL, 0, NULL, 'f4dffa95-e408-4653-8166-c6634c15f173', NULL, NULL),
	('465b1a8b-8a8b-4d35-9bc7-6a3972c4bf5c', 'confirmation', 'fi', 'kolmas-2023@example.org', '{"manageToken": "1wYgJmT4TNfwTi1Pm2nz0Ejdc494WyaAdjk_VV5thJU"}', '2023-09-04 06:02:00+00', NULL, 0, NULL, '00817f03-47ee-491b-b3e1-a7454ee4cc3d', NULL, NULL),
	('34f89832-931f-4c4c-9bd0-a1dbaa3bd769', 'waitingList', 'fi', 'neljas-2023@example.org', '{"manageToken": "dwqvuz8AWD5GNiRBhSDKis9LOUIQ8nsxgxff5JpRKu8"}', '2023-09-04 06:03:00+00', NULL, 0, NULL, 'ce51fc7c-c945-453f-9b86-b8b92ffa47a1', NULL, NULL),
	('55eadec8-bb82-4250-b905-402c624e44e6', 'waitingList', 'fi', 'viides-2023@example.org', '{"manageToken": "0SXoc2yL_diYLB7Mg6M2_cv6dQ6PiWAw7xLLnaQxJQY"}', '2023-09-04 06:04:00+00', NULL, 0, NULL, '51dba0b8-9d50-4656-9023-3b4c96bb2b5b', NULL, NULL),
	('452ae1df-a1de-43cc-9256-ffd748c3a6b3', 'confirmation', 'sv', 'kuudes-2023@example.org', '{"manageToken": "qK38y1stEnxecVVWbCbyk0qwHaNnhQQTOsUuqlnB_mA"}', '2023-09-04 07:00:00+00', NULL, 0, NULL, '2ff4f4fe-ea81-40d7-9d95-aba66c8de31a', NULL, NULL),
	('3fdc7a5d-38cc-4bdf-98d4-4f358b36edd7', 'cancellation', 'fi', 'toka-2023@example.org', '{"manageToken": "3Dajp2caUJpq_rUfiYfDA_K1lZVcnp6O1tcFxPaeAvE", "calendarSequence": 1}', '2023-09-10 06:00:00.005+00', NULL, 0, NULL, 'f4dffa95-e408-4653-8166-c6634c15f173', NULL, NULL),
	('e8128d71-4952-4fbf-acd0-ace1de8b1ba5', 'promotion', 'fi', 'neljas-2023@example.org', '{"manageToken": "5mKmEsKADrASa_wui0UbfxBb7AI1Ytcgg6JUymzi4xU", "calendarSequence": 1}', '2023-09-10 06:00:00.005+00', NULL, 0, NULL, 'ce51fc7c-c945-453f-9b86-b8b92ffa47a1', NULL, NULL),
	('724a312d-5b35-4fac-a755-b1f19f142430', 'promotion', 'fi', 'viides-2023@example.org', '{"manageToken": "1hsJ_SsljdQLnI_22uxFWYxI7PJZpuDzcQwxEbS4h3c", "calendarSequence": 1}', '2023-09-11 06:00:00+00', NULL, 0, NULL, '51dba0b8-9d50-4656-9023-3b4c96bb2b5b', NULL, NULL),
	('9afb6569-b709-4d62-91fe-34cb9f7912b4', 'waitingList', 'fi', 'seitsemas-2023@example.org', '{"manageToken": "KvH3TXQ0g8Z_4wh9dd_CYUjvN5QemARhQnN5ddqoKaw"}', '2023-09-12 06:00:00+00', NULL, 0, NULL, '7c8bf94f-0b72-49cf-ad81-08e0bcae6f0c', NULL, NULL),
	('39706321-7eab-492e-b27e-d0a7d834bf62', 'waitingList', 'fi', 'kahdeksas-2023@example.org', '{"manageToken": "rAefh2TaKf2RjraI7sowm0Sl8RIlSM48AD1Yu-o0bww"}', '2023-09-12 06:00:00+00', NULL, 0, NULL, '8ddf1d1a-25bc-4ee2-979e-35b85f7ec23f', NULL, NULL),
	('bcb74b27-a6e0-4248-aeb1-9df1cf79a9b3', 'confirmation', 'fi', 'kahdeksas-2023@example.org', '{"manageToken": "2XXpStJ08g7LTOMAWoPUJdSg5sKpRhxCqebY8zreCV8", "calendarSequence": 1}', '2023-09-13 06:00:00+00', NULL, 0, NULL, '8ddf1d1a-25bc-4ee2-979e-35b85f7ec23f', NULL, NULL),
	('765f1a00-f4a4-4796-8fbb-df83f5ea8097', 'cancellation', 'fi', 'yhdeksas-2023@example.org', '{"seminarId": "01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0", "registrationId": "b536dcac-7aa7-495d-8bf0-001d60ae324d"}', '2023-09-14 06:00:00.001+00', NULL, 0, NULL, NULL, NULL, NULL),
	('cae61bf9-2d94-4468-a898-b6c2051c3ad2', 'emailChange', 'fi', 'uusi-2023@example.org', '{"emailChangeToken": "uXsHnmDIJLKynRpzBpQX7H0mdr4o0pqyl9IYmAeQmdE"}', '2023-09-16 06:00:00+00', NULL, 0, NULL, '254c5f8e-b0ec-4ac2-a81f-794374ea54de', NULL, NULL),
	('d3f0481c-2c42-4a5e-a76a-22e74e0cfcf9', 'handOver', 'fi', 'kollega-2023@example.org', '{"name": "Malli kollega", "handOverToken": "NJoSwnamQqbIfS7me1lQsxYmdovKt9r04qI8IsojMiE"}', '2023-09-16 07:00:00.002+00', NULL, 0, NULL, '00817f03-47ee-491b-b3e1-a7454ee4cc3d', NULL, NULL),
	('e96a5984-8c5e-49ea-b3e6-73dd3c7de4ca', 'message', 'fi', 'eka-2023@example.org', '{"manageToken": "fHNFk3dqqlPJ5BDxP1pZBpUnMReD3HtpQoRr-iP-FeI"}', '2023-10-01 06:00:00.062+00', NULL, 0, NULL, '254c5f8e-b0ec-4ac2-a81f-794374ea54de', 'message:01a2240a-4d63-7278-af90-51bb878b6830:254c5f8e-b0ec-4ac2-a81f-794374ea54de', '01a2240a-4d63-7278-af90-51bb878b6830'),
	('b99a9ecd-4612-48b3-8daf-e7b0189988d7', 'message', 'fi', 'kolmas-2023@example.org', '{"manageToken": "75Uvxm1WgTV3nnvM5VAAfnNomLbE-zSJyNtx_equG-o"}', '2023-10-01 06:00:00.062+00', NULL, 0, NULL, '00817f03-47ee-491b-b3e1-a7454ee4cc3d', 'message:01a2240a-4d63-7278-af90-51bb878b6830:00817f03-47ee-491b-b3e1-a7454ee4cc3d', '01a2240a-4d63-7278-af90-51bb878b6830'),
	('e228634b-cc5d-48eb-8657-2ebf131d9051', 'message', 'sv', 'kuudes-2023@example.org', '{"manageToken": "QV8Mtm8yvlDtD0A7nUbh8RAw0Z5LsARs3UC7FY73Do4"}', '2023-10-01 06:00:00.062+00', NULL, 0, NULL, '2ff4f4fe-ea81-40d7-9d95-aba66c8de31a', 'message:01a2240a-4d63-7278-af90-51bb878b6830:2ff4f4fe-ea81-40d7-9d95-aba66c8de31a', '01a2240a-4d63-7278-af90-51bb878b6830'),
	('76aa258b-f198-468e-8a66-3f686ca6bd57', 'message', 'fi', 'neljas-2023@example.org', '{"manageToken": "9IbMIU7KqqUWd_aXCsSGzPhC5bqTwzFCorvlXA5xI5M"}', '2023-10-01 06:00:00.062+00', NULL, 0, NULL, 'ce51fc7c-c945-453f-9b86-b8b92ffa47a1', 'message:01a2240a-4d63-7278-af90-51bb878b6830:ce51fc7c-c945-453f-9b86-b8b92ffa47a1', '01a2240a-4d63-7278-af90-51bb878b6830'),
	('b7c7fd84-f5f5-47df-9c53-522b2cc29404', 'message', 'fi', 'viides-2023@example.org', '{"manageToken": "9ETImSfl8FF7xvdZUo7iipaGBiHkcL0sUtPf0-7I3t4"}', '2023-10-01 06:00:00.062+00', NULL, 0, NULL, '51dba0b8-9d50-4656-9023-3b4c96bb2b5b', 'message:01a2240a-4d63-7278-af90-51bb878b6830:51dba0b8-9d50-4656-9023-3b4c96bb2b5b', '01a2240a-4d63-7278-af90-51bb878b6830'),
	('9f58538b-8dd3-4e59-881d-29789e4ed9aa', 'message', 'fi', 'seitsemas-2023@example.org', '{"manageToken": "K94wGjniqmu9PQ3s59BnegvT-RngBVSOKIb7piZ9GaI"}', '2023-10-01 06:00:00.062+00', NULL, 0, NULL, '7c8bf94f-0b72-49cf-ad81-08e0bcae6f0c', 'message:01a2240a-4d63-7278-af90-51bb878b6830:7c8bf94f-0b72-49cf-ad81-08e0bcae6f0c', '01a2240a-4d63-7278-af90-51bb878b6830'),
	('86fe128c-0a58-454c-949b-7a82dc1ba810', 'message', 'fi', 'kahdeksas-2023@example.org', '{"manageToken": "NzKtOKGFaFa9IyXS8vTR8rinhBwT2w543kGBULE29-E"}', '2023-10-01 06:00:00.062+00', NULL, 0, NULL, '8ddf1d1a-25bc-4ee2-979e-35b85f7ec23f', 'message:01a2240a-4d63-7278-af90-51bb878b6830:8ddf1d1a-25bc-4ee2-979e-35b85f7ec23f', '01a2240a-4d63-7278-af90-51bb878b6830'),
	('94c131e1-1e98-4f06-ab43-ad4cce1f7109', 'message', 'fi', 'puhelin-2023@example.org', '{"manageToken": "najeBBJmXQk9CJwUtiapF_Q2sdK_xLSWVoMrGSMJsis"}', '2023-10-01 06:00:00.062+00', NULL, 0, NULL, 'bec62fdd-94b9-42a4-8b47-c3b5816d914f', 'message:01a2240a-4d63-7278-af90-51bb878b6830:bec62fdd-94b9-42a4-8b47-c3b5816d914f', '01a2240a-4d63-7278-af90-51bb878b6830');
INSERT INTO public.page VALUES
	('01a2240a-438b-767c-878d-35410a5a0560', NULL, '2023-02-01 07:00:00.191+00', NULL);
INSERT INTO public.page_slug VALUES
	('fi', 'kokeilusivu-2023', '01a2240a-438b-767c-878d-35410a5a0560', '2023-02-01 07:00:00.191+00');
INSERT INTO public.page_translation VALUES
	('01a2240a-438b-767c-878d-35410a5a0560', 'fi', 'Kokeilusivu 2023', 'Kokeilua varten.', '{"type": "doc", "content": [{"type": "paragraph", "content": [{"text": "Kokeilusivu 2023: teksti.", "type": "text", "marks": []}]}]}');
INSERT INTO public.picture VALUES
	('01a2240a-498b-75ac-962e-9dd198278470', 16, 9, '2023-09-20 10:00:00.027+00', '5f70c348-3018-4007-b3ed-580fd768540e');
INSERT INTO public.picture_file VALUES
	('01a2240a-498b-75ac-962e-9dd198278470', 'avif', 16, '\x0000001c6674797061766966000000006d696631617669666d696166000000d66d657461000000000000002168646c720000000000000000706963740000000000000000000000000000000022696c6f63000000004440000100010000000000fa000100000000000000260000002369696e6600000000000100000015696e6665020000000001000061763031000000000e7069746d0000000000010000005669707270000000386970636f0000000c61763143812002000000001469737065000000000000001000000009000000107069786900000000030808080000001669706d6100000000000000010001038102030000002e6d64617412000a08380cfe1a404341a4321819426304c3cf3cf340000075864ddae6544a7d347cffca6e'),
	('01a2240a-498b-75ac-962e-9dd198278470', 'webp', 16, '\x52494646340000005745425056503820280000009001009d012a1000090001c02c25a00274ba00039800fef36996b42d081cffe52bf765e927478000'),
	('01a2240a-498b-75ac-962e-9dd198278470', 'jpeg', 16, '\xffd8ffdb004300060606060706070808070a0b0a0b0a0f0e0c0c0e0f1610111011101622151915151915221e241e1c1e241e362a26262a363e3432343e4c44444c5f5a5f7c7ca7ffdb004301060606060706070808070a0b0a0b0a0f0e0c0c0e0f1610111011101622151915151915221e241e1c1e241e362a26262a363e3432343e4c44444c5f5a5f7c7ca7ffc20011080009001003012200021101031101ffc4001500010100000000000000000000000000000007ffc4001501010100000000000000000000000000000506ffda000c030100021003100000009904e1bfffc40014100100000000000000000000000000000020ffda0008010100013f001fffc40014110100000000000000000000000000000000ffda0008010201013f007fffc40014110100000000000000000000000000000000ffda0008010301013f007fffd9');
INSERT INTO public.preview_link VALUES
	('\xe36335bc78dba0f34db7476ac79a482ea574ccbc18360a2d41be760518241b87', '2023-09-20 09:00:00+00', '2023-10-20 09:00:00+00', '5f70c348-3018-4007-b3ed-580fd768540e');
INSERT INTO public.question VALUES
	('01a2240a-4018-75be-94bb-501c3bdfae0b', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 1, 'shortText', true, NULL, NULL),
	('01a2240a-408a-7107-9e3e-35154d0815ab', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 2, 'longText', false, NULL, NULL),
	('01a2240a-4116-77e1-ac19-38b5a568d7c7', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 3, 'oneOf', true, NULL, NULL),
	('01a2240a-4183-71e6-9179-6e7982bc5b85', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 4, 'manyOf', false, NULL, NULL),
	('01a2240a-4246-74b1-a461-7d35b469065b', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 5, 'yesNo', true, NULL, NULL),
	('01a2240a-4258-76d8-884f-b46b4e2eaa12', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 6, 'number', false, NULL, NULL),
	('01a2240a-42a1-75b9-8870-86f1e3e53120', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 7, 'yesNo', true, '01a2240a-3f69-756f-a9c3-cbdf1bf5ef95', 7),
	('9977a87c-4469-4c24-9342-a9869e396c6a', '01a2240a-4e9c-719b-89e2-fe9cdb44c832', 1, 'shortText', true, NULL, NULL),
	('a0db98b6-37c9-4903-a40b-341f259b9828', '01a2240a-4e9c-719b-89e2-fe9cdb44c832', 2, 'longText', false, NULL, NULL),
	('1b748ee3-66b8-4e19-b043-c6404505439b', '01a2240a-4e9c-719b-89e2-fe9cdb44c832', 3, 'oneOf', true, NULL, NULL),
	('2df38d2f-9147-4951-a651-007925b0c3c2', '01a2240a-4e9c-719b-89e2-fe9cdb44c832', 4, 'manyOf', false, NULL, NULL),
	('5714c9a6-c40e-4db3-a176-d26065853da6', '01a2240a-4e9c-719b-89e2-fe9cdb44c832', 5, 'yesNo', true, NULL, NULL),
	('e2351cde-aef4-4420-a61d-4bcda8c43db6', '01a2240a-4e9c-719b-89e2-fe9cdb44c832', 6, 'number', false, NULL, NULL),
	('8c88c2f4-c2fd-4839-9888-046f1b5f3b4c', '01a2240a-4e9c-719b-89e2-fe9cdb44c832', 7, 'yesNo', true, '18f14a40-ff1f-431b-8fed-9b5713857919', 7),
	('f92845b9-ddbc-4155-9d23-1b26adeca46f', '01a2240a-511a-7179-a8f6-2ee6f31cf2fa', 1, 'shortText', true, NULL, NULL),
	('6d2e6702-0c0a-4352-bef8-16fd51d61aba', '01a2240a-511a-7179-a8f6-2ee6f31cf2fa', 2, 'longText', false, NULL, NULL),
	('edd5b445-5713-4328-9713-cb4035878637', '01a2240a-511a-7179-a8f6-2ee6f31cf2fa', 3, 'oneOf', true, NULL, NULL),
	('d7228463-d6a3-4e97-a71d-b489582914e4', '01a2240a-511a-7179-a8f6-2ee6f31cf2fa', 4, 'manyOf', false, NULL, NULL),
	('67e10b58-b648-4bfb-be40-3c01d3100773', '01a2240a-511a-7179-a8f6-2ee6f31cf2fa', 5, 'yesNo', true, NULL, NULL),
	('9b021dc2-b361-45b2-b121-4504154d925b', '01a2240a-511a-7179-a8f6-2ee6f31cf2fa', 6, 'number', false, NULL, NULL),
	('f79f9f76-7365-499d-af37-4bea5e893ebf', '01a2240a-511a-7179-a8f6-2ee6f31cf2fa', 7, 'yesNo', true, '2ea37cde-f721-4aec-8433-7f52fabd6086', 7);
INSERT INTO public.question_choice VALUES
	('01a2240a-4125-75ea-99e9-959b139ae551', '01a2240a-4116-77e1-ac19-38b5a568d7c7', 1),
	('01a2240a-4159-74de-9718-d96244d5b7b1', '01a2240a-4116-77e1-ac19-38b5a568d7c7', 2),
	('01a2240a-419d-70d1-b3c6-51003cfe4ec8', '01a2240a-4183-71e6-9179-6e7982bc5b85', 1),
	('01a2240a-41bf-7495-9145-f20beabd0cc7', '01a2240a-4183-71e6-9179-6e7982bc5b85', 2),
	('d43ecc8d-b1d5-4d2a-a3dd-f8b036f7a130', '1b748ee3-66b8-4e19-b043-c6404505439b', 1),
	('d5d29df9-7958-4289-9bca-e68f8ace700f', '1b748ee3-66b8-4e19-b043-c6404505439b', 2),
	('bff5d529-968e-4c92-a427-df455c6332dc', '2df38d2f-9147-4951-a651-007925b0c3c2', 1),
	('b7cbc0dd-0cbe-45f9-9461-17ed2fd61919', '2df38d2f-9147-4951-a651-007925b0c3c2', 2),
	('672fc1be-70e7-41c1-b1d7-80225b4f02f4', 'edd5b445-5713-4328-9713-cb4035878637', 1),
	('aa8d0508-3031-4951-ba45-d8176b830051', 'edd5b445-5713-4328-9713-cb4035878637', 2),
	('96c3b3cf-13ad-4a93-a9f7-fa0076db1360', 'd7228463-d6a3-4e97-a71d-b489582914e4', 1),
	('5b372105-bc7f-4766-8318-027f85c2651d', 'd7228463-d6a3-4e97-a71d-b489582914e4', 2);
INSERT INTO public.question_choice_translation VALUES
	('01a2240a-4125-75ea-99e9-959b139ae551', 'fi', 'Tilat'),
	('01a2240a-4125-75ea-99e9-959b139ae551', 'sv', 'Lokaler'),
	('01a2240a-4125-75ea-99e9-959b139ae551', 'en', 'Premises'),
	('01a2240a-4159-74de-9718-d96244d5b7b1', 'fi', 'Äänet'),
	('01a2240a-4159-74de-9718-d96244d5b7b1', 'sv', 'Ljud'),
	('01a2240a-4159-74de-9718-d96244d5b7b1', 'en', 'Sounds'),
	('01a2240a-419d-70d1-b3c6-51003cfe4ec8', 'fi', 'Robotit'),
	('01a2240a-419d-70d1-b3c6-51003cfe4ec8', 'sv', 'Robotar'),
	('01a2240a-419d-70d1-b3c6-51003cfe4ec8', 'en', 'Robots'),
	('01a2240a-41bf-7495-9145-f20beabd0cc7', 'fi', 'Kalusteet'),
	('01a2240a-41bf-7495-9145-f20beabd0cc7', 'sv', 'Möbler'),
	('01a2240a-41bf-7495-9145-f20beabd0cc7', 'en', 'Furniture'),
	('d43ecc8d-b1d5-4d2a-a3dd-f8b036f7a130', 'fi', 'Tilat'),
	('d43ecc8d-b1d5-4d2a-a3dd-f8b036f7a130', 'sv', 'Lokaler'),
	('d43ecc8d-b1d5-4d2a-a3dd-f8b036f7a130', 'en', 'Premises'),
	('d5d29df9-7958-4289-9bca-e68f8ace700f', 'fi', 'Äänet'),
	('d5d29df9-7958-4289-9bca-e68f8ace700f', 'sv', 'Ljud'),
	('d5d29df9-7958-4289-9bca-e68f8ace700f', 'en', 'Sounds'),
	('bff5d529-968e-4c92-a427-df455c6332dc', 'fi', 'Robotit'),
	('bff5d529-968e-4c92-a427-df455c6332dc', 'sv', 'Robotar'),
	('bff5d529-968e-4c92-a427-df455c6332dc', 'en', 'Robots'),
	('b7cbc0dd-0cbe-45f9-9461-17ed2fd61919', 'fi', 'Kalusteet'),
	('b7cbc0dd-0cbe-45f9-9461-17ed2fd61919', 'sv', 'Möbler'),
	('b7cbc0dd-0cbe-45f9-9461-17ed2fd61919', 'en', 'Furniture'),
	('672fc1be-70e7-41c1-b1d7-80225b4f02f4', 'fi', 'Tilat'),
	('672fc1be-70e7-41c1-b1d7-80225b4f02f4', 'sv', 'Lokaler'),
	('672fc1be-70e7-41c1-b1d7-80225b4f02f4', 'en', 'Premises'),
	('aa8d0508-3031-4951-ba45-d8176b830051', 'fi', 'Äänet'),
	('aa8d0508-3031-4951-ba45-d8176b830051', 'sv', 'Ljud'),
	('aa8d0508-3031-4951-ba45-d8176b830051', 'en', 'Sounds'),
	('96c3b3cf-13ad-4a93-a9f7-fa0076db1360', 'fi', 'Robotit'),
	('96c3b3cf-13ad-4a93-a9f7-fa0076db1360', 'sv', 'Robotar'),
	('96c3b3cf-13ad-4a93-a9f7-fa0076db1360', 'en', 'Robots'),
	('5b372105-bc7f-4766-8318-027f85c2651d', 'fi', 'Kalusteet'),
	('5b372105-bc7f-4766-8318-027f85c2651d', 'sv', 'Möbler'),
	('5b372105-bc7f-4766-8318-027f85c2651d', 'en', 'Furniture');
INSERT INTO public.question_translation VALUES
	('01a2240a-4018-75be-94bb-501c3bdfae0b', 'fi', 'Kotipaikka', NULL),
	('01a2240a-4018-75be-94bb-501c3bdfae0b', 'sv', 'Hemort', NULL),
	('01a2240a-4018-75be-94bb-501c3bdfae0b', 'en', 'Home town', NULL),
	('01a2240a-408a-7107-9e3e-35154d0815ab', 'fi', 'Odotuksesi', NULL),
	('01a2240a-408a-7107-9e3e-35154d0815ab', 'sv', 'Dina förväntningar', NULL),
	('01a2240a-408a-7107-9e3e-35154d0815ab', 'en', 'Your expectations', NULL),
	('01a2240a-4116-77e1-ac19-38b5a568d7c7', 'fi', 'Työpaja', NULL),
	('01a2240a-4116-77e1-ac19-38b5a568d7c7', 'sv', 'Verkstad', NULL),
	('01a2240a-4116-77e1-ac19-38b5a568d7c7', 'en', 'Workshop', NULL),
	('01a2240a-4183-71e6-9179-6e7982bc5b85', 'fi', 'Kiinnostukset', NULL),
	('01a2240a-4183-71e6-9179-6e7982bc5b85', 'sv', 'Intressen', NULL),
	('01a2240a-4183-71e6-9179-6e7982bc5b85', 'en', 'Interests', NULL),
	('01a2240a-4246-74b1-a461-7d35b469065b', 'fi', 'Ensimmäinen kerta', NULL),
	('01a2240a-4246-74b1-a461-7d35b469065b', 'sv', 'Första gången', NULL),
	('01a2240a-4246-74b1-a461-7d35b469065b', 'en', 'First time', NULL),
	('01a2240a-4258-76d8-884f-b46b4e2eaa12', 'fi', 'Montako kertaa', NULL),
	('01a2240a-4258-76d8-884f-b46b4e2eaa12', 'sv', 'Hur många gånger', NULL),
	('01a2240a-4258-76d8-884f-b46b4e2eaa12', 'en', 'How many times', NULL),
	('01a2240a-42a1-75b9-8870-86f1e3e53120', 'fi', 'Lounas', NULL),
	('01a2240a-42a1-75b9-8870-86f1e3e53120', 'sv', 'Lunch', NULL),
	('01a2240a-42a1-75b9-8870-86f1e3e53120', 'en', 'Lunch', NULL),
	('9977a87c-4469-4c24-9342-a9869e396c6a', 'fi', 'Kotipaikka', NULL),
	('9977a87c-4469-4c24-9342-a9869e396c6a', 'sv', 'Hemort', NULL),
	('9977a87c-4469-4c24-9342-a9869e396c6a', 'en', 'Home town', NULL),
	('a0db98b6-37c9-4903-a40b-341f259b9828', 'fi', 'Odotuksesi', NULL),
	('a0db98b6-37c9-4903-a40b-341f259b9828', 'sv', 'Dina förväntningar', NULL),
	('a0db98b6-37c9-4903-a40b-341f259b9828', 'en', 'Your expectations', NULL),
	('1b748ee3-66b8-4e19-b043-c6404505439b', 'fi', 'Työpaja', NULL),
	('1b748ee3-66b8-4e19-b043-c6404505439b', 'sv', 'Verkstad', NULL),
	('1b748ee3-66b8-4e19-b043-c6404505439b', 'en', 'Workshop', NULL),
	('2df38d2f-9147-4951-a651-007925b0c3c2', 'fi', 'Kiinnostukset', NULL),
	('2df38d2f-9147-4951-a651-007925b0c3c2', 'sv', 'Intressen', NULL),
	('2df38d2f-9147-4951-a651-007925b0c3c2', 'en', 'Interests', NULL),
	('5714c9a6-c40e-4db3-a176-d26065853da6', 'fi', 'Ensimmäinen kerta', NULL),
	('5714c9a6-c40e-4db3-a176-d26065853da6', 'sv', 'Första gången', NULL),
	('5714c9a6-c40e-4db3-a176-d26065853da6', 'en', 'First time', NULL),
	('e2351cde-aef4-4420-a61d-4bcda8c43db6', 'fi', 'Montako kertaa', NULL),
	('e2351cde-aef4-4420-a61d-4bcda8c43db6', 'sv', 'Hur många gånger', NULL),
	('e2351cde-aef4-4420-a61d-4bcda8c43db6', 'en', 'How many times', NULL),
	('8c88c2f4-c2fd-4839-9888-046f1b5f3b4c', 'fi', 'Lounas', NULL),
	('8c88c2f4-c2fd-4839-9888-046f1b5f3b4c', 'sv', 'Lunch', NULL),
	('8c88c2f4-c2fd-4839-9888-046f1b5f3b4c', 'en', 'Lunch', NULL),
	('f92845b9-ddbc-4155-9d23-1b26adeca46f', 'fi', 'Kotipaikka', NULL),
	('f92845b9-ddbc-4155-9d23-1b26adeca46f', 'sv', 'Hemort', NULL),
	('f92845b9-ddbc-4155-9d23-1b26adeca46f', 'en', 'Home town', NULL),
	('6d2e6702-0c0a-4352-bef8-16fd51d61aba', 'fi', 'Odotuksesi', NULL),
	('6d2e6702-0c0a-4352-bef8-16fd51d61aba', 'sv', 'Dina förväntningar', NULL),
	('6d2e6702-0c0a-4352-bef8-16fd51d61aba', 'en', 'Your expectations', NULL),
	('edd5b445-5713-4328-9713-cb4035878637', 'fi', 'Työpaja', NULL),
	('edd5b445-5713-4328-9713-cb4035878637', 'sv', 'Verkstad', NULL),
	('edd5b445-5713-4328-9713-cb4035878637', 'en', 'Workshop', NULL),
	('d7228463-d6a3-4e97-a71d-b489582914e4', 'fi', 'Kiinnostukset', NULL),
	('d7228463-d6a3-4e97-a71d-b489582914e4', 'sv', 'Intressen', NULL),
	('d7228463-d6a3-4e97-a71d-b489582914e4', 'en', 'Interests', NULL),
	('67e10b58-b648-4bfb-be40-3c01d3100773', 'fi', 'Ensimmäinen kerta', NULL),
	('67e10b58-b648-4bfb-be40-3c01d3100773', 'sv', 'Första gången', NULL),
	('67e10b58-b648-4bfb-be40-3c01d3100773', 'en', 'First time', NULL),
	('9b021dc2-b361-45b2-b121-4504154d925b', 'fi', 'Montako kertaa', NULL),
	('9b021dc2-b361-45b2-b121-4504154d925b', 'sv', 'Hur många gånger', NULL),
	('9b021dc2-b361-45b2-b121-4504154d925b', 'en', 'How many times', NULL),
	('f79f9f76-7365-499d-af37-4bea5e893ebf', 'fi', 'Lounas', NULL),
	('f79f9f76-7365-499d-af37-4bea5e893ebf', 'sv', 'Lunch', NULL),
	('f79f9f76-7365-499d-af37-4bea5e893ebf', 'en', 'Lunch', NULL);
INSERT INTO public.registration VALUES
	('f4dffa95-e408-4653-8166-c6634c15f173', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', '01a2240a-3f69-756f-a9c3-cbdf1bf5ef95', 2, 'cancelled', 'Malli toka', 'toka-2023@example.org', 'toka-2023@example.org', 'Esimerkin kirjasto', NULL, 'fi', true, '2023-09-04 06:01:00+00', '2023-09-04 06:01:00+00', '2023-09-10 06:00:00.005+00', 'feb5ed73-ca74-4b55-a88f-5e7767f21fdc', 1, '01a2240a-3f08-70cb-9343-212344a53b24', 14000, NULL, 'Palveluesimies', 2400, false, NULL, DEFAULT, NULL, false),
	('00817f03-47ee-491b-b3e1-a7454ee4cc3d', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', '01a2240a-3f69-756f-a9c3-cbdf1bf5ef95', 3, 'confirmed', 'Malli kolmas', 'kolmas-2023@example.org', 'kolmas-2023@example.org', 'Esimerkin kirjasto', NULL, 'fi', false, '2023-09-04 06:02:00+00', '2023-09-04 06:02:00+00', NULL, '0075c1d1-4943-49ba-94a4-e6086cea7c5f', 0, '01a2240a-3f08-70cb-9343-212344a53b24', 14000, NULL, 'Palveluesimies', 2400, false, NULL, DEFAULT, NULL, false),
	('2ff4f4fe-ea81-40d7-9d95-aba66c8de31a', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', '01a2240a-3faf-73cd-b690-51224fc461e9', 6, 'confirmed', 'Malli kuudes', 'kuudes-2023@example.org', 'kuudes-2023@example.org', 'Esimerkin kirjasto', NULL, 'sv', false, '2023-09-04 07:00:00+00', '2023-09-04 07:00:00+00', NULL, '3df3f657-177f-4cdf-a5c3-28ee7d5ad72b', 0, '01a2240a-3f08-70cb-9343-212344a53b24', 14000, NULL, 'Palveluesimies', 2400, false, NULL, DEFAULT, NULL, false),
	('ce51fc7c-c945-453f-9b86-b8b92ffa47a1', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', '01a2240a-3f69-756f-a9c3-cbdf1bf5ef95', 4, 'confirmed', 'Malli neljas', 'neljas-2023@example.org', 'neljas-2023@example.org', 'Esimerkin kirjasto', NULL, 'fi', true, '2023-09-04 06:03:00+00', '2023-09-04 06:03:00+00', NULL, '1411cb0e-af46-4b65-a479-68cfda9f711a', 1, '01a2240a-3f08-70cb-9343-212344a53b24', 14000, NULL, 'Palveluesimies', 2400, false, NULL, DEFAULT, NULL, false),
	('51dba0b8-9d50-4656-9023-3b4c96bb2b5b', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', '01a2240a-3f69-756f-a9c3-cbdf1bf5ef95', 5, 'confirmed', 'Malli viides', 'viides-2023@example.org', 'viides-2023@example.org', 'Esimerkin kirjasto', NULL, 'fi', false, '2023-09-04 06:04:00+00', '2023-09-04 06:04:00+00', NULL, 'f835f707-5adc-4bfb-b4a9-7278db312d63', 1, '01a2240a-3f08-70cb-9343-212344a53b24', 14000, NULL, 'Palveluesimies', 2400, false, NULL, DEFAULT, NULL, false),
	('7c8bf94f-0b72-49cf-ad81-08e0bcae6f0c', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', '01a2240a-3f69-756f-a9c3-cbdf1bf5ef95', 7, 'waiting', 'Malli seitsemas', 'seitsemas-2023@example.org', 'seitsemas-2023@example.org', 'Esimerkin kirjasto', NULL, 'fi', false, '2023-09-12 06:00:00+00', '2023-09-12 06:00:00+00', NULL, 'e5d1dd95-5a50-424e-9273-8527b1fd2192', 0, '01a2240a-3f08-70cb-9343-212344a53b24', 14000, 3, 'Palveluesimies', 2400, false, NULL, DEFAULT, NULL, false),
	('254c5f8e-b0ec-4ac2-a81f-794374ea54de', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', '01a2240a-3f69-756f-a9c3-cbdf1bf5ef95', 1, 'confirmed', 'Malli eka', 'eka-2023@example.org', 'eka-2023@example.org', 'Esimerkin kirjasto', NULL, 'fi', false, '2023-09-04 06:00:00+00', '2023-09-04 06:00:00+00', NULL, '3ee6e9a0-72b0-444d-8553-47bc36c8d71d', 0, '01a2240a-3f08-70cb-9343-212344a53b24', 14000, NULL, 'Palveluesimies', 2400, false, NULL, DEFAULT, '2023-10-26 06:00:00+00', true),
	('8ddf1d1a-25bc-4ee2-979e-35b85f7ec23f', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', '01a2240a-3faf-73cd-b690-51224fc461e9', 8, 'confirmed', 'Malli kahdeksas', 'kahdeksas-2023@example.org', 'kahdeksas-2023@example.org', 'Esimerkin kirjasto', NULL, 'fi', false, '2023-09-12 06:00:00+00', '2023-09-12 06:00:00+00', NULL, 'ebaf8a82-2afb-4065-b9f6-eef5a8bcbf28', 1, '01a2240a-3f08-70cb-9343-212344a53b24', 14000, NULL, 'Palveluesimies', 2400, false, NULL, DEFAULT, NULL, false),
	('bec62fdd-94b9-42a4-8b47-c3b5816d914f', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', '01a2240a-3f69-756f-a9c3-cbdf1bf5ef95', 10, 'waiting', 'Malli puhelimesta', 'puhelin-2023@example.org', 'puhelin-2023@example.org', 'Esimerkin kirjasto', NULL, 'fi', false, '2023-09-15 06:00:00+00', '2023-09-15 06:00:00+00', NULL, '50b7e44c-f8c8-4a9c-a5d5-cfa3a6dc6f9e', 0, '01a2240a-3f08-70cb-9343-212344a53b24', 14000, 6, 'Palveluesimies', 2400, false, NULL, DEFAULT, NULL, false);
INSERT INTO public.registration_event VALUES
	('01a2240a-4aca-739f-9c17-4c6468996eb8', 'f4dffa95-e408-4653-8166-c6634c15f173', '2023-09-10 06:00:00.005+00', 'cancelled', 'participant', NULL, NULL),
	('01a2240a-4b0d-74a8-833f-a78f9ffa7a74', 'ce51fc7c-c945-453f-9b86-b8b92ffa47a1', '2023-09-10 06:00:00.005+00', 'promoted', 'site', NULL, NULL),
	('01a2240a-4b4b-7468-b357-08cda98c140b', '51dba0b8-9d50-4656-9023-3b4c96bb2b5b', '2023-09-11 06:00:00+00', 'promoted', 'site', NULL, NULL),
	('01a2240a-4bc1-719a-9066-4cf244a1e859', '8ddf1d1a-25bc-4ee2-979e-35b85f7ec23f', '2023-09-13 06:00:00+00', 'optionChanged', 'participant', NULL, '{option}'),
	('01a2240a-4c59-76d8-a79f-f3597fece810', 'bec62fdd-94b9-42a4-8b47-c3b5816d914f', '2023-09-15 06:00:00+00', 'added', 'organiser', NULL, NULL);
INSERT INTO public.registration_tally VALUES
	('818f0bc6-5cdb-4a4e-aaa9-418536b1ad4d', '01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', '01a2240a-3f69-756f-a9c3-cbdf1bf5ef95', '01a2240a-3f08-70cb-9343-212344a53b24', 'cancelled', '2023-09-12', 1, 0);
INSERT INTO public.revision VALUES
	('01a2240a-4420-7305-9be0-825611d29ad1', '01a2240a-441a-720d-98be-96cdd9d3689c', 1, 1, '{"en": null, "fi": {"body": {"type": "doc", "content": []}, "lead": null, "title": "–"}, "sv": null}', '2023-02-01 07:00:00.047+00', NULL, NULL, NULL, '2023-02-01 07:00:00.047+00'),
	('01a2240a-4457-724e-899a-0d286cb34404', '01a2240a-441a-720d-98be-96cdd9d3689c', 2, 1, '{"en": null, "fi": {"body": {"type": "doc", "content": [{"type": "paragraph", "content": [{"text": "Kokeilusivu 2023: teksti.", "type": "text", "marks": []}]}]}, "lead": "Kokeilua varten.", "title": "Kokeilusivu 2023"}, "sv": null}', '2023-02-01 07:00:00.168+00', '5f70c348-3018-4007-b3ed-580fd768540e', NULL, NULL, '2023-02-01 07:00:00.191+00'),
	('01a2240a-45b2-7270-ab43-1a16fa6934ad', '01a2240a-441a-720d-98be-96cdd9d3689c', 3, 1, '{"en": null, "fi": {"body": {"type": "doc", "content": []}, "lead": null, "title": "–"}, "sv": null}', '2023-02-01 08:00:00+00', '5f70c348-3018-4007-b3ed-580fd768540e', 1, NULL, NULL),
	('01a2240a-462d-73fa-b685-e4ede40faf4f', '01a2240a-4620-7246-a69c-ee1823a9cfe8', 1, 1, '{"members": []}', '2023-02-02 07:00:00.05+00', NULL, NULL, NULL, '2023-02-02 07:00:00.05+00'),
	('01a2240a-4673-765c-95ad-d2152de9c48d', '01a2240a-4620-7246-a69c-ee1823a9cfe8', 2, 1, '{"members": [{"id": "3cf64a52-ea72-4116-87fd-9830a56e14af", "group": "city", "givenName": "Malli", "familyName": "Jäsen", "contactEmail": "jasen@example.org", "organisation": "Esimerkin kirjasto"}]}', '2023-02-02 07:00:00.126+00', '5f70c348-3018-4007-b3ed-580fd768540e', NULL, NULL, '2023-02-02 07:00:00.178+00'),
	('01a2240a-47e7-75b9-9ac9-a08512f587ea', '01a2240a-47dd-7416-b186-826e334c0dfb', 1, 1, '{"date": "2023-10-26", "year": 2023, "words": {"en": {"body": null, "lead": null, "title": "Trial seminar", "venueName": "House of Science and Letters", "afterwards": null, "venueAddress": null}, "fi": {"body": null, "lead": null, "title": "Kokeiluseminaari", "venueName": "Tieteiden talo", "afterwards": null, "venueAddress": "Kirkkokatu 6, Helsinki"}, "sv": {"body": null, "lead": null, "title": "Provseminarium", "venueName": "Vetenskapernas hus", "afterwards": null, "venueAddress": null}}, "endsAt": "2023-10-26T13:00:00.000Z", "options": [{"id": "01a2240a-3f69-756f-a9c3-cbdf1bf5ef95", "mode": "onSite", "words": {"en": {"hint": null, "name": "On site", "confirmation": "On site."}, "fi": {"hint": null, "name": "Paikan päällä", "confirmation": "Paikan päällä."}, "sv": {"hint": null, "name": "På plats", "confirmation": "På plats."}}, "capacity": 3, "remoteLink": null}, {"id": "01a2240a-3faf-73cd-b690-51224fc461e9", "mode": "remote", "words": {"en": {"hint": null, "name": "Online", "confirmation": "Online."}, "fi": {"hint": null, "name": "Etänä", "confirmation": "Etänä."}, "sv": {"hint": null, "name": "På distans", "confirmation": "På distans."}}, "capacity": null, "remoteLink": "https://etayhteys.example.org/seminaari"}], "startsAt": "2023-10-26T06:30:00.000Z", "programme": [], "questions": [{"id": "01a2240a-4018-75be-94bb-501c3bdfae0b", "kind": "shortText", "words": {"en": {"hint": null, "label": "Home town"}, "fi": {"hint": null, "label": "Kotipaikka"}, "sv": {"hint": null, "label": "Hemort"}}, "choices": [], "keptDays": null, "optionId": null, "required": true}, {"id": "01a2240a-408a-7107-9e3e-35154d0815ab", "kind": "longText", "words": {"en": {"hint": null, "label": "Your expectations"}, "fi": {"hint": null, "label": "Odotuksesi"}, "sv": {"hint": null, "label": "Dina förväntningar"}}, "choices": [], "keptDays": null, "optionId": null, "required": false}, {"id": "01a2240a-4116-77e1-ac19-38b5a568d7c7", "kind": "oneOf", "words": {"en": {"hint": null, "label": "Workshop"}, "fi": {"hint": null, "label": "Työpaja"}, "sv": {"hint": null, "label": "Verkstad"}}, "choices": [{"id": "01a2240a-4125-75ea-99e9-959b139ae551", "words": {"en": {"label": "Premises"}, "fi": {"label": "Tilat"}, "sv": {"label": "Lokaler"}}}, {"id": "01a2240a-4159-74de-9718-d96244d5b7b1", "words": {"en": {"label": "Sounds"}, "fi": {"label": "Äänet"}, "sv": {"label": "Ljud"}}}], "keptDays": null, "optionId": null, "required": true}, {"id": "01a2240a-4183-71e6-9179-6e7982bc5b85", "kind": "manyOf", "words": {"en": {"hint": null, "label": "Interests"}, "fi": {"hint": null, "label": "Kiinnostukset"}, "sv": {"hint": null, "label": "Intressen"}}, "choices": [{"id": "01a2240a-419d-70d1-b3c6-51003cfe4ec8", "words": {"en": {"label": "Robots"}, "fi": {"label": "Robotit"}, "sv": {"label": "Robotar"}}}, {"id": "01a2240a-41bf-7495-9145-f20beabd0cc7", "words": {"en": {"label": "Furniture"}, "fi": {"label": "Kalusteet"}, "sv": {"label": "Möbler"}}}], "keptDays": null, "optionId": null, "required": false}, {"id": "01a2240a-4246-74b1-a461-7d35b469065b", "kind": "yesNo", "words": {"en": {"hint": null, "label": "First time"}, "fi": {"hint": null, "label": "Ensimmäinen kerta"}, "sv": {"hint": null, "label": "Första gången"}}, "choices": [], "keptDays": null, "optionId": null, "required": true}, {"id": "01a2240a-4258-76d8-884f-b46b4e2eaa12", "kind": "number", "words": {"en": {"hint": null, "label": "How many times"}, "fi": {"hint": null, "label": "Montako kertaa"}, "sv": {"hint": null, "label": "Hur många gånger"}}, "choices": [], "keptDays": null, "optionId": null, "required": false}, {"id": "01a2240a-42a1-75b9-8870-86f1e3e53120", "kind": "yesNo", "words": {"en": {"hint": null, "label": "Lunch"}, "fi": {"hint": null, "label": "Lounas"}, "sv": {"hint": null, "label": "Lunch"}}, "choices": [], "keptDays": 7, "optionId": "01a2240a-3f69-756f-a9c3-cbdf1bf5ef95", "required": true}], "tellOfMove": true, "announcedAt": "2023-08-01T06:00:00.000Z", "reminderDays": [7, 1], "feeCategories": [{"id": "01a2240a-3f08-70cb-9343-212344a53b24", "words": {"en": {"hint": null, "name": "Member"}, "fi": {"hint": null, "name": "Jäsen"}, "sv": {"hint": null, "name": "Medlem"}}, "netCents": 14000, "vatBasisPoints": 2400}, {"id": "01a2240a-3f1d-771b-95c6-4b3515a2ff35", "words": {"en": {"hint": null, "name": "Other"}, "fi": {"hint": null, "name": "Muu"}, "sv": {"hint": null, "name": "Annan"}}, "netCents": 20000, "vatBasisPoints": 2400}, {"id": "01a2240a-3f27-747f-9973-77986f917582", "words": {"en": {"hint": null, "name": "Student"}, "fi": {"hint": null, "name": "Opiskelija"}, "sv": {"hint": null, "name": "Studerande"}}, "netCents": 3226, "vatBasisPoints": 2400}], "changesCloseAt": null, "promotionEndsAt": null, "registrationOpensAt": "2023-09-01T06:00:00.000Z", "registrationClosesAt": "2023-10-19T13:00:00.000Z"}', '2023-09-20 07:00:00.047+00', NULL, NULL, NULL, '2023-09-20 07:00:00.047+00'),
	('01a2240a-48bf-74ae-8531-324df9e28b0f', '01a2240a-47dd-7416-b186-826e334c0dfb', 2, 1, '{"date": "2023-10-26", "year": 2023, "words": {"en": {"body": null, "lead": null, "title": "Trial seminar", "venueName": "House of Science and Letters", "afterwards": null, "venueAddress": null}, "fi": {"body": null, "lead": "Tervetuloa kokeilemaan.", "title": "Kokeiluseminaari", "venueName": "Tieteiden talo", "afterwards": null, "venueAddress": "Kirkkokatu 6, Helsinki"}, "sv": {"body": null, "lead": null, "title": "Provseminarium", "venueName": "Vetenskapernas hus", "afterwards": null, "venueAddress": null}}, "endsAt": "2023-10-26T13:00:00.000Z", "options": [{"id": "01a2240a-3f69-756f-a9c3-cbdf1bf5ef95", "mode": "onSite", "words": {"en": {"hint": null, "name": "On site", "confirmation": "On site."}, "fi": {"hint": null, "name": "Paikan päällä", "confirmation": "Paikan päällä."}, "sv": {"hint": null, "name": "På plats", "confirmation": "På plats."}}, "capacity": 3, "remoteLink": null}, {"id": "01a2240a-3faf-73cd-b690-51224fc461e9", "mode": "remote", "words": {"en": {"hint": null, "name": "Online", "confirmation": "Online."}, "fi": {"hint": null, "name": "Etänä", "confirmation": "Etänä."}, "sv": {"hint": null, "name": "På distans", "confirmation": "På distans."}}, "capacity": null, "remoteLink": "https://etayhteys.example.org/seminaari"}], "startsAt": "2023-10-26T06:30:00.000Z", "programme": [], "questions": [{"id": "01a2240a-4018-75be-94bb-501c3bdfae0b", "kind": "shortText", "words": {"en": {"hint": null, "label": "Home town"}, "fi": {"hint": null, "label": "Kotipaikka"}, "sv": {"hint": null, "label": "Hemort"}}, "choices": [], "keptDays": null, "optionId": null, "required": true}, {"id": "01a2240a-408a-7107-9e3e-35154d0815ab", "kind": "longText", "words": {"en": {"hint": null, "label": "Your expectations"}, "fi": {"hint": null, "label": "Odotuksesi"}, "sv": {"hint": null, "label": "Dina förväntningar"}}, "choices": [], "keptDays": null, "optionId": null, "required": false}, {"id": "01a2240a-4116-77e1-ac19-38b5a568d7c7", "kind": "oneOf", "words": {"en": {"hint": null, "label": "Workshop"}, "fi": {"hint": null, "label": "Työpaja"}, "sv": {"hint": null, "label": "Verkstad"}}, "choices": [{"id": "01a2240a-4125-75ea-99e9-959b139ae551", "words": {"en": {"label": "Premises"}, "fi": {"label": "Tilat"}, "sv": {"label": "Lokaler"}}}, {"id": "01a2240a-4159-74de-9718-d96244d5b7b1", "words": {"en": {"label": "Sounds"}, "fi": {"label": "Äänet"}, "sv": {"label": "Ljud"}}}], "keptDays": null, "optionId": null, "required": true}, {"id": "01a2240a-4183-71e6-9179-6e7982bc5b85", "kind": "manyOf", "words": {"en": {"hint": null, "label": "Interests"}, "fi": {"hint": null, "label": "Kiinnostukset"}, "sv": {"hint": null, "label": "Intressen"}}, "choices": [{"id": "01a2240a-419d-70d1-b3c6-51003cfe4ec8", "words": {"en": {"label": "Robots"}, "fi": {"label": "Robotit"}, "sv": {"label": "Robotar"}}}, {"id": "01a2240a-41bf-7495-9145-f20beabd0cc7", "words": {"en": {"label": "Furniture"}, "fi": {"label": "Kalusteet"}, "sv": {"label": "Möbler"}}}], "keptDays": null, "optionId": null, "required": false}, {"id": "01a2240a-4246-74b1-a461-7d35b469065b", "kind": "yesNo", "words": {"en": {"hint": null, "label": "First time"}, "fi": {"hint": null, "label": "Ensimmäinen kerta"}, "sv": {"hint": null, "label": "Första gången"}}, "choices": [], "keptDays": null, "optionId": null, "required": true}, {"id": "01a2240a-4258-76d8-884f-b46b4e2eaa12", "kind": "number", "words": {"en": {"hint": null, "label": "How many times"}, "fi": {"hint": null, "label": "Montako kertaa"}, "sv": {"hint": null, "label": "Hur många gånger"}}, "choices": [], "keptDays": null, "optionId": null, "required": false}, {"id": "01a2240a-42a1-75b9-8870-86f1e3e53120", "kind": "yesNo", "words": {"en": {"hint": null, "label": "Lunch"}, "fi": {"hint": null, "label": "Lounas"}, "sv": {"hint": null, "label": "Lunch"}}, "choices": [], "keptDays": 7, "optionId": "01a2240a-3f69-756f-a9c3-cbdf1bf5ef95", "required": true}], "tellOfMove": true, "announcedAt": "2023-08-01T06:00:00.000Z", "reminderDays": [7, 1], "feeCategories": [{"id": "01a2240a-3f08-70cb-9343-212344a53b24", "words": {"en": {"hint": null, "name": "Member"}, "fi": {"hint": null, "name": "Jäsen"}, "sv": {"hint": null, "name": "Medlem"}}, "netCents": 14000, "vatBasisPoints": 2400}, {"id": "01a2240a-3f1d-771b-95c6-4b3515a2ff35", "words": {"en": {"hint": null, "name": "Other"}, "fi": {"hint": null, "name": "Muu"}, "sv": {"hint": null, "name": "Annan"}}, "netCents": 20000, "vatBasisPoints": 2400}, {"id": "01a2240a-3f27-747f-9973-77986f917582", "words": {"en": {"hint": null, "name": "Student"}, "fi": {"hint": null, "name": "Opiskelija"}, "sv": {"hint": null, "name": "Studerande"}}, "netCents": 3226, "vatBasisPoints": 2400}], "changesCloseAt": null, "promotionEndsAt": null, "registrationOpensAt": "2023-09-01T06:00:00.000Z", "registrationClosesAt": "2023-10-19T13:00:00.000Z"}', '2023-09-20 07:00:00.37+00', '5f70c348-3018-4007-b3ed-580fd768540e', NULL, '2023-12-01 07:00:00+00', NULL);
INSERT INTO public.seminar VALUES
	('01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 2023, '2023-10-26', NULL, '2023-10-26 06:30:00+00', '2023-10-26 13:00:00+00', '2023-08-01 06:00:00+00', '2023-09-01 06:00:00+00', '2023-10-19 13:00:00+00', NULL, 10, 0, NULL, 14, NULL, 12, '{7,1}', NULL),
	('01a2240a-4e9c-719b-89e2-fe9cdb44c832', 2024, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2023-10-26 17:00:00.614+00', 0, 1, NULL, 14, NULL, 12, '{7,1}', NULL),
	('01a2240a-511a-7179-a8f6-2ee6f31cf2fa', 2025, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, 14, NULL, 12, '{7,1}', NULL);
INSERT INTO public.seminar_translation VALUES
	('01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 'fi', 'Kokeiluseminaari', NULL, NULL, 'Tieteiden talo', 'Kirkkokatu 6, Helsinki', NULL, NULL),
	('01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 'sv', 'Provseminarium', NULL, NULL, 'Vetenskapernas hus', NULL, NULL, NULL),
	('01a2240a-3ec7-7759-b2b5-4c6d12ebc4b0', 'en', 'Trial seminar', NULL, NULL, 'House of Science and Letters', NULL, NULL, NULL),
	('01a2240a-4e9c-719b-89e2-fe9cdb44c832', 'sv', 'Provseminarium', NULL, NULL, 'Vetenskapernas hus', NULL, NULL, NULL),
	('01a2240a-4e9c-719b-89e2-fe9cdb44c832', 'en', 'Trial seminar', NULL, NULL, 'House of Science and Letters', NULL, NULL, NULL),
	('01a2240a-4e9c-719b-89e2-fe9cdb44c832', 'fi', 'Kokeiluseminaari', NULL, NULL, 'Tieteiden talo', 'Kirkkokatu 6, Helsinki', 'Kokeilu jää väliin.', NULL),
	('01a2240a-511a-7179-a8f6-2ee6f31cf2fa', 'fi', 'Kokeiluseminaari', NULL, NULL, 'Tieteiden talo', 'Kirkkokatu 6, Helsinki', NULL, NULL),
	('01a2240a-511a-7179-a8f6-2ee6f31cf2fa', 'sv', 'Provseminarium', NULL, NULL, 'Vetenskapernas hus', NULL, NULL, NULL),
	('01a2240a-511a-7179-a8f6-2ee6f31cf2fa', 'en', 'Trial seminar', NULL, NULL, 'House of Science and Letters', NULL, NULL, NULL);
INSERT INTO public.special_needs VALUES
	('254c5f8e-b0ec-4ac2-a81f-794374ea54de', 'Ei pähkinöitä', 'Luiska', '2023-09-04 06:00:00+00');
INSERT INTO public."user" VALUES
	('administrator-2023', 'Malli Ylläpitäjä', 'yllapitaja-2023@example.org', false, NULL, 'administrator', '2026-11-28 21:22:59.42+00', '2026-11-28 21:22:59.42+00'),
	('0fd5545a-0471-40bf-a2bc-4ffe7aa26b88', 'Malli editor', 'editor-2023@example.org', false, NULL, 'editor', '2026-11-28 21:22:59.948+00', '2026-11-28 21:22:59.948+00'),
	('5f70c348-3018-4007-b3ed-580fd768540e', 'Malli organiser', 'organiser-2023@example.org', false, NULL, 'organiser', '2026-11-28 21:23:00.207+00', '2026-11-28 21:23:00.633+00');
SELECT pg_catalog.setval('graphile_worker.job_queues_id_seq', 1, false);
SELECT pg_catalog.setval('graphile_worker.jobs_id_seq1', 28, true);
SELECT pg_catalog.setval('graphile_worker.tasks_id_seq', 21, true);
ALTER TABLE ONLY graphile_worker._private_job_queues
    ADD CONSTRAINT job_queues_pkey1 PRIMARY KEY (id);
ALTER TABLE ONLY graphile_worker._private_job_queues
    ADD CONSTRAINT job_queues_queue_name_key UNIQUE (queue_name);
ALTER TABLE ONLY graphile_worker._private_jobs
    ADD CONSTRAINT jobs_key_key1 UNIQUE (key);
ALTER TABLE ONLY graphile_worker._private_jobs
    ADD CONSTRAINT jobs_pkey1 PRIMARY KEY (id);
ALTER TABLE ONLY graphile_worker._private_known_crontabs
    ADD CONSTRAINT known_crontabs_pkey PRIMARY KEY (identifier);
ALTER TABLE ONLY graphile_worker.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY graphile_worker._private_tasks
    ADD CONSTRAINT tasks_identifier_key UNIQUE (identifier);
ALTER TABLE ONLY graphile_worker._private_tasks
    ADD CONSTRAINT tasks_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public._prisma_migrations
    ADD CONSTRAINT _prisma_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT answer_pkey PRIMARY KEY (registration_id, question_id);
ALTER TABLE ONLY public.arrival_mark
    ADD CONSTRAINT arrival_mark_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.attendance_option
    ADD CONSTRAINT attendance_option_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.attendance_option_translation
    ADD CONSTRAINT attendance_option_translation_pkey PRIMARY KEY (option_id, locale);
ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.billing_details
    ADD CONSTRAINT billing_details_pkey PRIMARY KEY (registration_id);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.email_change
    ADD CONSTRAINT email_change_pkey PRIMARY KEY (registration_id);
ALTER TABLE ONLY public.erasure
    ADD CONSTRAINT erasure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fee_category
    ADD CONSTRAINT fee_category_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.fee_category_translation
    ADD CONSTRAINT fee_category_translation_pkey PRIMARY KEY (fee_category_id, locale);
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.hand_over
    ADD CONSTRAINT hand_over_pkey PRIMARY KEY (registration_id);
ALTER TABLE ONLY public.manage_link
    ADD CONSTRAINT manage_link_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.opening_alert
    ADD CONSTRAINT opening_alert_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.outbox_mail
    ADD CONSTRAINT outbox_mail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.page
    ADD CONSTRAINT page_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.page_slug
    ADD CONSTRAINT page_slug_pkey PRIMARY KEY (locale, slug);
ALTER TABLE ONLY public.page_translation
    ADD CONSTRAINT page_translation_pkey PRIMARY KEY (page_id, locale);
ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT passkey_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.picture_file
    ADD CONSTRAINT picture_file_pkey PRIMARY KEY (picture_id, format, width);
ALTER TABLE ONLY public.picture
    ADD CONSTRAINT picture_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.preview_link
    ADD CONSTRAINT preview_link_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.programme_item
    ADD CONSTRAINT programme_item_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.programme_item_translation
    ADD CONSTRAINT programme_item_translation_pkey PRIMARY KEY (item_id, locale);
ALTER TABLE ONLY public.question_choice
    ADD CONSTRAINT question_choice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.question_choice_translation
    ADD CONSTRAINT question_choice_translation_pkey PRIMARY KEY (choice_id, locale);
ALTER TABLE ONLY public.question
    ADD CONSTRAINT question_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.question_translation
    ADD CONSTRAINT question_translation_pkey PRIMARY KEY (question_id, locale);
ALTER TABLE ONLY public.rate_limit
    ADD CONSTRAINT rate_limit_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.registration_event
    ADD CONSTRAINT registration_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.registration
    ADD CONSTRAINT registration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.registration_tally
    ADD CONSTRAINT registration_tally_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.seminar
    ADD CONSTRAINT seminar_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.seminar_translation
    ADD CONSTRAINT seminar_translation_pkey PRIMARY KEY (seminar_id, locale);
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.site_details
    ADD CONSTRAINT site_details_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.slip_image
    ADD CONSTRAINT slip_image_pkey PRIMARY KEY (seminar_id, locale);
ALTER TABLE ONLY public.speaker
    ADD CONSTRAINT speaker_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.special_needs
    ADD CONSTRAINT special_needs_pkey PRIMARY KEY (registration_id);
ALTER TABLE ONLY public.topic
    ADD CONSTRAINT topic_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.topic_translation
    ADD CONSTRAINT topic_translation_pkey PRIMARY KEY (topic_id, locale);
ALTER TABLE ONLY public."user"
    ADD CONSTRAINT user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.verification
    ADD CONSTRAINT verification_pkey PRIMARY KEY (id);
CREATE INDEX jobs_main_index ON graphile_worker._private_jobs USING btree (priority, run_at) INCLUDE (id, task_id, job_queue_id) WHERE (is_available = true);
CREATE INDEX jobs_no_queue_index ON graphile_worker._private_jobs USING btree (priority, run_at) INCLUDE (id, task_id) WHERE ((is_available = true) AND (job_queue_id IS NULL));
CREATE INDEX account_user_id_idx ON public.account USING btree (user_id);
CREATE INDEX answer_question_id_idx ON public.answer USING btree (question_id);
CREATE INDEX arrival_mark_received_at_idx ON public.arrival_mark USING btree (received_at);
CREATE INDEX arrival_mark_registration_id_at_idx ON public.arrival_mark USING btree (registration_id, at);
CREATE UNIQUE INDEX attendance_option_id_seminar_id_key ON public.attendance_option USING btree (id, seminar_id);
CREATE UNIQUE INDEX attendance_option_seminar_id_position_key ON public.attendance_option USING btree (seminar_id, "position");
CREATE INDEX audit_entry_at_idx ON public.audit_entry USING btree (at);
CREATE UNIQUE INDEX document_page_id_key ON public.document USING btree (page_id);
CREATE UNIQUE INDEX document_seminar_id_key ON public.document USING btree (seminar_id);
CREATE UNIQUE INDEX document_single ON public.document USING btree (kind) WHERE (kind = ANY (ARRAY['members'::public."DocumentKind", 'topics'::public."DocumentKind"]));
CREATE UNIQUE INDEX email_change_token_hash_key ON public.email_change USING btree (token_hash);
CREATE INDEX erasure_at_idx ON public.erasure USING btree (at);
CREATE UNIQUE INDEX fee_category_id_seminar_id_key ON public.fee_category USING btree (id, seminar_id);
CREATE UNIQUE INDEX fee_category_seminar_id_position_key ON public.fee_category USING btree (seminar_id, "position");
CREATE INDEX feedback_seminar_id_idx ON public.feedback USING btree (seminar_id);
CREATE UNIQUE INDEX hand_over_token_hash_key ON public.hand_over USING btree (token_hash);
CREATE INDEX manage_link_registration_id_idx ON public.manage_link USING btree (registration_id);
CREATE UNIQUE INDEX member_position_key ON public.member USING btree ("position");
CREATE INDEX message_seminar_id_idx ON public.message USING btree (seminar_id);
CREATE INDEX message_send_at_idx ON public.message USING btree (send_at);
CREATE UNIQUE INDEX opening_alert_seminar_id_email_key_key ON public.opening_alert USING btree (seminar_id, email_key);
CREATE UNIQUE INDEX opening_alert_token_hash_key ON public.opening_alert USING btree (token_hash);
CREATE UNIQUE INDEX outbox_mail_cause_key ON public.outbox_mail USING btree (cause);
CREATE INDEX outbox_mail_created_at_idx ON public.outbox_mail USING btree (created_at);
CREATE INDEX outbox_mail_message_id_idx ON public.outbox_mail USING btree (message_id);
CREATE INDEX outbox_mail_registration_id_idx ON public.outbox_mail USING btree (registration_id);
CREATE UNIQUE INDEX page_key_key ON public.page USING btree (key);
CREATE INDEX page_slug_page_id_idx ON public.page_slug USING btree (page_id);
CREATE UNIQUE INDEX passkey_credential_id_key ON public.passkey USING btree (credential_id);
CREATE INDEX passkey_user_id_idx ON public.passkey USING btree (user_id);
CREATE INDEX preview_link_created_by_id_idx ON public.preview_link USING btree (created_by_id);
CREATE UNIQUE INDEX programme_item_seminar_id_position_key ON public.programme_item USING btree (seminar_id, "position");
CREATE UNIQUE INDEX question_choice_question_id_position_key ON public.question_choice USING btree (question_id, "position");
CREATE UNIQUE INDEX question_seminar_id_position_key ON public.question USING btree (seminar_id, "position");
CREATE INDEX rate_limit_expire_idx ON public.rate_limit USING btree (expire);
CREATE INDEX registration_email_key_idx ON public.registration USING btree (email_key);
CREATE INDEX registration_event_registration_id_idx ON public.registration_event USING btree (registration_id);
CREATE UNIQUE INDEX registration_live_email ON public.registration USING btree (seminar_id, email_key) WHERE (status <> 'cancelled'::public."RegistrationStatus");
CREATE INDEX registration_option_id_status_queue_number_idx ON public.registration USING btree (option_id, status, queue_number);
CREATE UNIQUE INDEX registration_queue_place ON public.registration USING btree (option_id, queue_number) WHERE (status = 'waiting'::public."RegistrationStatus");
CREATE INDEX registration_search_text_idx ON public.registration USING gin (search_text public.gin_trgm_ops);
CREATE INDEX registration_seminar_id_arrived_at_idx ON public.registration USING btree (seminar_id, arrived_at);
CREATE UNIQUE INDEX registration_seminar_id_number_key ON public.registration USING btree (seminar_id, number);
CREATE UNIQUE INDEX registration_submission_id_key ON public.registration USING btree (submission_id);
CREATE INDEX registration_tally_seminar_id_idx ON public.registration_tally USING btree (seminar_id);
CREATE UNIQUE INDEX revision_document_id_number_key ON public.revision USING btree (document_id, number);
CREATE INDEX revision_publish_at_idx ON public.revision USING btree (publish_at);
CREATE UNIQUE INDEX seminar_year_key ON public.seminar USING btree (year);
CREATE UNIQUE INDEX session_token_key ON public.session USING btree (token);
CREATE INDEX session_user_id_idx ON public.session USING btree (user_id);
CREATE UNIQUE INDEX speaker_item_id_position_key ON public.speaker USING btree (item_id, "position");
CREATE UNIQUE INDEX topic_position_key ON public.topic USING btree ("position");
CREATE UNIQUE INDEX user_email_key ON public."user" USING btree (email);
CREATE INDEX verification_identifier_idx ON public.verification USING btree (identifier);
CREATE TRIGGER attendance_option_oversold BEFORE UPDATE OF taken ON public.attendance_option FOR EACH ROW WHEN (((new.taken > old.taken) AND (new.taken > new.capacity))) EXECUTE FUNCTION public.refuse_oversell();
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT answer_question_id_fkey FOREIGN KEY (question_id) REFERENCES public.question(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT answer_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registration(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.arrival_mark
    ADD CONSTRAINT arrival_mark_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registration(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.arrival_mark
    ADD CONSTRAINT arrival_mark_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE ONLY public.attendance_option
    ADD CONSTRAINT attendance_option_seminar_id_fkey FOREIGN KEY (seminar_id) REFERENCES public.seminar(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.attendance_option_translation
    ADD CONSTRAINT attendance_option_translation_option_id_fkey FOREIGN KEY (option_id) REFERENCES public.attendance_option(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE ONLY public.billing_details
    ADD CONSTRAINT billing_details_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registration(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_page_id_fkey FOREIGN KEY (page_id) REFERENCES public.page(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_seminar_id_fkey FOREIGN KEY (seminar_id) REFERENCES public.seminar(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.email_change
    ADD CONSTRAINT email_change_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registration(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.erasure
    ADD CONSTRAINT erasure_seminar_id_fkey FOREIGN KEY (seminar_id) REFERENCES public.seminar(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.fee_category
    ADD CONSTRAINT fee_category_seminar_id_fkey FOREIGN KEY (seminar_id) REFERENCES public.seminar(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.fee_category_translation
    ADD CONSTRAINT fee_category_translation_fee_category_id_fkey FOREIGN KEY (fee_category_id) REFERENCES public.fee_category(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.feedback
    ADD CONSTRAINT feedback_seminar_id_fkey FOREIGN KEY (seminar_id) REFERENCES public.seminar(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.hand_over
    ADD CONSTRAINT hand_over_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registration(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.manage_link
    ADD CONSTRAINT manage_link_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registration(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES public."user"(id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_seminar_id_fkey FOREIGN KEY (seminar_id) REFERENCES public.seminar(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.opening_alert
    ADD CONSTRAINT opening_alert_seminar_id_fkey FOREIGN KEY (seminar_id) REFERENCES public.seminar(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.outbox_mail
    ADD CONSTRAINT outbox_mail_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.message(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.outbox_mail
    ADD CONSTRAINT outbox_mail_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registration(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.page_slug
    ADD CONSTRAINT page_slug_page_id_fkey FOREIGN KEY (page_id) REFERENCES public.page(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.page_translation
    ADD CONSTRAINT page_translation_page_id_fkey FOREIGN KEY (page_id) REFERENCES public.page(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT passkey_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.picture_file
    ADD CONSTRAINT picture_file_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES public.picture(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.picture
    ADD CONSTRAINT picture_uploaded_by_id_fkey FOREIGN KEY (uploaded_by_id) REFERENCES public."user"(id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE ONLY public.preview_link
    ADD CONSTRAINT preview_link_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES public."user"(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.programme_item
    ADD CONSTRAINT programme_item_seminar_id_fkey FOREIGN KEY (seminar_id) REFERENCES public.seminar(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.programme_item_translation
    ADD CONSTRAINT programme_item_translation_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.programme_item(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.question_choice
    ADD CONSTRAINT question_choice_question_id_fkey FOREIGN KEY (question_id) REFERENCES public.question(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.question_choice_translation
    ADD CONSTRAINT question_choice_translation_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES public.question_choice(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.question
    ADD CONSTRAINT question_option_id_seminar_id_fkey FOREIGN KEY (option_id, seminar_id) REFERENCES public.attendance_option(id, seminar_id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.question
    ADD CONSTRAINT question_seminar_id_fkey FOREIGN KEY (seminar_id) REFERENCES public.seminar(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.question_translation
    ADD CONSTRAINT question_translation_question_id_fkey FOREIGN KEY (question_id) REFERENCES public.question(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.registration_event
    ADD CONSTRAINT registration_event_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registration(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.registration
    ADD CONSTRAINT registration_fee_category_id_seminar_id_fkey FOREIGN KEY (fee_category_id, seminar_id) REFERENCES public.fee_category(id, seminar_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.registration
    ADD CONSTRAINT registration_option_id_seminar_id_fkey FOREIGN KEY (option_id, seminar_id) REFERENCES public.attendance_option(id, seminar_id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.registration
    ADD CONSTRAINT registration_seminar_id_fkey FOREIGN KEY (seminar_id) REFERENCES public.seminar(id) ON UPDATE CASCADE ON DELETE RESTRICT;
ALTER TABLE ONLY public.registration_tally
    ADD CONSTRAINT registration_tally_fee_category_id_fkey FOREIGN KEY (fee_category_id) REFERENCES public.fee_category(id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE ONLY public.registration_tally
    ADD CONSTRAINT registration_tally_option_id_fkey FOREIGN KEY (option_id) REFERENCES public.attendance_option(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.registration_tally
    ADD CONSTRAINT registration_tally_seminar_id_fkey FOREIGN KEY (seminar_id) REFERENCES public.seminar(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.document(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_saved_by_id_fkey FOREIGN KEY (saved_by_id) REFERENCES public."user"(id) ON UPDATE CASCADE ON DELETE SET NULL;
ALTER TABLE ONLY public.seminar_translation
    ADD CONSTRAINT seminar_translation_seminar_id_fkey FOREIGN KEY (seminar_id) REFERENCES public.seminar(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.slip_image
    ADD CONSTRAINT slip_image_seminar_id_fkey FOREIGN KEY (seminar_id) REFERENCES public.seminar(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.speaker
    ADD CONSTRAINT speaker_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.programme_item(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.special_needs
    ADD CONSTRAINT special_needs_registration_id_fkey FOREIGN KEY (registration_id) REFERENCES public.registration(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE ONLY public.topic_translation
    ADD CONSTRAINT topic_translation_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.topic(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE graphile_worker._private_job_queues ENABLE ROW LEVEL SECURITY;
ALTER TABLE graphile_worker._private_jobs ENABLE ROW LEVEL SECURITY;
ALTER TABLE graphile_worker._private_known_crontabs ENABLE ROW LEVEL SECURITY;
ALTER TABLE graphile_worker._private_tasks ENABLE ROW LEVEL SECURITY;
