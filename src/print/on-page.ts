import MapPicture from '../map/MapPicture.svelte';
import type { OnPage } from '../picture/how';
import town from '../../data/map/town.json';

/** How pictures are drawn on the pages. @param pictures the folder of the map's picture files, from the page */
export const onPage = (pictures: string): OnPage => ({ as: 'on page', Map: MapPicture, pictures, town });
