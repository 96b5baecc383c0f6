import { Field, Select } from '@fluentui/react-components';
import type { SourceSetup } from '../../../core/index';
import type { Place } from '../host';
import { words } from '../words';

interface Props {
  readonly places: readonly Place[];
  readonly source: SourceSetup | undefined;
  readonly required: boolean;
  readonly problem: string | undefined;
  readonly says: string | undefined;
  readonly onChoose: (place: Place | null) => void;
}

export const placeName = ({ tab, table }: { tab: string; table: string }): string =>
  table === '' ? words.data.placeTab(tab) : words.data.placeTable(table, tab);

export const samePlace = (a: { tab: string; table: string }, b: { tab: string; table: string }): boolean =>
  a.tab === b.tab && a.table === b.table;

/** Which table or tab holds this kind of rows. A place of the setup that is gone stays listed, so that it is not lost unseen. */
export function PlaceChooser({ places, source, required, problem, says, onChoose }: Props) {
  const at = source ? places.findIndex((place) => samePlace(place, source)) : -1;
  const gone = source !== undefined && at < 0;
  return (
    <Field
      label={words.data.place}
      validationMessage={problem ?? says}
      validationState={problem ? 'error' : says ? 'success' : 'none'}
    >
      <Select
        value={gone ? 'gone' : String(at)}
        onChange={(_, { value }) => value !== 'gone' && onChoose(places[Number(value)] ?? null)}
      >
        <option value="-1">{required ? words.data.choosePlace : words.data.noPlace}</option>
        {gone && <option value="gone">{words.data.gone(placeName(source))}</option>}
        {places.map((place, index) => (
          <option key={`${place.tab}/${place.table}`} value={index}>
            {placeName(place)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
